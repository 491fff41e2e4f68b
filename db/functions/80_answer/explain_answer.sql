-- Why an answer is what it is: what was found, and each passage with its score or why it is not in.
create or replace function recall.explain_answer(
    p_question text,
    p_product_name text default null,
    p_strategy text default null,
    p_filter jsonb default '{}',
    p_query_embedding vector default null
)
returns table (
    step text,
    place integer,
    title text,
    heading text,
    content text,
    score double precision,
    left_out text,
    details jsonb
)
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_strategy recall.strategy := recall._require_strategy(p_strategy, p_product_name);
    v_options jsonb := recall._initial_options('answer')
        || coalesce(v_strategy.options -> 'answer', '{}');
    v_complied recall._complied;
    v_evidence recall._evidence;
    v_passages recall._passage [];
    v_features double precision [];
    v_probability double precision;
    v_gated record;
    v_part record;
    v_written text [];
begin
    v_complied := recall._comply(
        p_question,
        case when p_product_name is not null then (recall._require_product(p_product_name)).id end,
        'question'
    );
    select g.kind, jsonb_strip_nulls(jsonb_build_object('gate', g.reasons)) as details
    into v_gated
    from recall._gate(v_complied.content, v_options -> 'gate') as g;
    if v_complied.is_blocked or v_gated.kind <> 'out_of_scope' then
        return query
        select
            'question', 1, null::text, null::text,
            case when v_complied.is_blocked then '***' else v_complied.content end, null::float8,
            case when v_complied.is_blocked then 'a compliance rule blocks it' else 'chatter' end,
            nullif(v_gated.details, '{}');
        return;
    end if;
    v_evidence := recall._answer_search(
        v_complied.content, p_product_name, v_strategy, p_filter,
        case when not v_complied.findings @> '[{"action": "mask"}]' then p_query_embedding end
    );
    v_passages := array(select p from recall._passages(v_evidence) as p);
    return query select
        'question', 1, null::text, null::text, v_complied.content, null::float8, null::text,
        jsonb_build_object(
            'kinds', v_evidence.kinds, 'terms', (
                select jsonb_object_agg(t.term, round(t.weight::numeric, 3))
                from unnest(v_evidence.terms, v_evidence.weights) as t (term, weight)
            )
        ) || v_gated.details;
    return query select
        'source', s.ordinality::integer, s.title, array_to_string(s.heading_path, ' > '), s.content,
        s.score,
        case
            when s.policy = 'blocked' then 'a compliance rule blocks it'
            when s.ordinality > recall._chunks_read(v_evidence.sources)
                then 'better chunks are enough'
        end,
        jsonb_build_object('chunk_id', s.chunk_id, 'doc_id', s.doc_id, 'policy', s.policy)
    from unnest(v_evidence.sources) with ordinality as s;
    v_features := recall._answerable_features(v_evidence, v_passages);
    v_probability := recall._answerable((v_evidence.sources[1]).product_id, v_features);
    return query select
        'found', 1, null::text, null::text, null::text, v_probability,
        case
            when v_gated.kind is not null then 'the gate says that it is out of scope'
            when v_probability < (v_options ->> 'min_probability')::float8
                then 'the probability is below min_probability'
        end,
        (
            select jsonb_object_agg(f.name, round(v_features[f.place]::numeric, 3))
            from answerable_feature as f
        );
    for v_part in select p.* from recall._part_passages(v_passages, v_options) as p loop
        v_written := case
            when v_part.left_out is null and v_part.kind = 'document' then (recall._write_passages(
                v_part.passages, v_evidence, v_options
            )).left_out
        end;
        return query
        select
            v_part.kind, p.ordinality::integer, p.title, array_to_string(p.heading_path, ' > '),
            array_to_string(p.contents, ''), p.score,
            case
                when v_part.left_out is not null then v_part.left_out
                when v_part.kind = 'document' then v_written[p.ordinality]
                when v_part.kind = 'knowledge' and p.ordinality > 1
                    then 'the entry of another passage is given whole'
                when v_part.kind = 'ticket' and p.score < 0.75 * (v_part.passages[1]).score
                    then 'less than three quarters of the best score'
            end,
            jsonb_build_object('chunk_id', p.chunk_id, 'doc_id', p.doc_id, 'kinds', p.kinds) || (
                select jsonb_object_agg(f.name, round(p.features[f.place]::numeric, 3))
                from passage_feature as f
            )
        from unnest(v_part.passages) with ordinality as p;
    end loop;
end;
$$;

comment on function recall.explain_answer is
'What recall.answer would take without a generating model, and why not the rest. step: question'
' (details: what it asks for, its terms with their weight, and what the gate''s model said of it),'
' source (a chunk found, with its score'
' in the search), found (score: the probability; details: the values of'
' recall.answerable_feature), then the passages of each kind of part: knowledge, document, ticket,'
' best first.'
' score of a passage: the sum of its details times recall.passage_feature.weight. left_out: why it'
' is not in the answer, null where it is. Arguments as of recall.answer; writes nothing.'
' Raises 42704 for a product or strategy that is not there, 22023 for a bad p_filter or vector.';

grant execute on function recall.explain_answer to recall_reader;
