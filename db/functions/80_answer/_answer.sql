-- An answer, before it is logged.
create or replace function recall._answer(
    p_question text,
    p_product_name text default null,
    p_strategy text default null,
    p_filter jsonb default '{}',
    p_query_embedding vector default null,
    p_options jsonb default '{}'
)
returns recall._answered
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_start timestamptz := clock_timestamp();
    v_strategy recall.strategy := recall._require_strategy(p_strategy, p_product_name);
    v_options jsonb := recall._initial_options('answer')
        || coalesce(v_strategy.options -> 'answer', '{}') || p_options;
    v_language text := coalesce(v_options ->> 'language', recall._text_language(p_question));
    v_answered recall._answered;
    v_complied recall._complied;
    v_evidence recall._evidence;
    v_passages recall._passage [];
    v_parts recall.answer_part [];
    v_gated text;
    v_text text;
begin
    v_answered.strategy := v_strategy.name;
    v_answered.chunk_ids := '{}';
    if p_product_name is not null then
        v_answered.product_id := (recall._require_product(p_product_name)).id;
    end if;
    v_complied := recall._comply(p_question, v_answered.product_id, 'question');
    -- What a rule takes out is not kept either.
    v_answered.question := case when v_complied.is_blocked then '***' else v_complied.content end;
    v_answered.findings := v_complied.findings;
    v_answered.timings := jsonb_build_object('comply', recall._milliseconds_since(v_start));
    if v_complied.is_blocked then
        return recall._finish_answer(
            v_answered, array[recall._fixed_part('refused', v_language)], v_language, v_start
        );
    end if;
    v_gated := case
        when p_options ? 'gated' then p_options ->> 'gated'
        else (select g.kind from recall._gate(v_complied.content, v_options -> 'gate') as g)
    end;
    if v_gated <> 'out_of_scope' then
        return recall._finish_answer(
            v_answered,
            array[recall._fixed_part('chatter', v_language, p_name => v_gated)],
            v_language, v_start
        );
    end if;
    v_evidence := recall._answer_search(
        v_complied.content, p_product_name, v_strategy, p_filter,
        -- A vector of what a rule takes out would be searched all the same.
        case when not v_complied.findings @> '[{"action": "mask"}]' then p_query_embedding end
    );
    -- An entry that the asker has read is not given whole again.
    for i in 1 .. cardinality(v_evidence.sources) loop
        if v_options -> 'seen' @> to_jsonb((v_evidence.sources[i]).doc_id) then
            v_evidence.sources[i].policy := 'summarize';
        end if;
    end loop;
    v_answered.timings := v_answered.timings || jsonb_build_object(
        'search',
        recall._milliseconds_since(v_start) - (v_answered.timings ->> 'comply')::numeric
    );
    v_answered.corrected := v_evidence.corrected;
    v_answered.chunk_ids := array(
        select s.chunk_id from unnest(v_evidence.sources) with ordinality as s
        where s.policy <> 'blocked'
        order by s.ordinality
    );
    v_passages := array(select p from recall._passages(v_evidence) as p);
    if recall._gathers() then
        perform recall._gather_entry(v_passages, v_options);
        return v_answered;
    end if;
    v_answered.probability := recall._answerable(
        (v_evidence.sources[1]).product_id,
        recall._answerable_features(v_evidence, v_passages)
    );
    -- A generating model says itself where nothing answers.
    if v_gated is null and v_answered.probability >= (v_options ->> 'min_probability')::float8
        * (case when v_options ->> 'generator' is null then 1 else 0.5 end)
        -- What the turn before was answered from is about it.
        * (case
            when v_options -> 'cited' @> to_jsonb((v_evidence.sources[1]).doc_id) then 0.7 else 1
        end)
    then
        v_parts := recall._answer_parts(
            v_complied.content, v_evidence, v_passages, v_options, v_language
        );
    end if;
    v_answered.findings := v_answered.findings || coalesce((
        select jsonb_agg(f.value)
        from unnest(v_evidence.sources) as s cross join jsonb_array_elements(s.findings) as f
    ), '[]');
    if coalesce(cardinality(v_parts), 0) = 0 then
        v_text := recall._model_alone(v_complied.content, v_options, v_language);
        v_parts := array[case
            when v_text is not null
                then row('model', v_text, '[]', v_options ->> 'generator', 0, null)
                    ::recall.answer_part
            else recall._fixed_part('not_found', v_language, recall._eligible_sources(
                v_evidence.sources, (v_options ->> 'max_nearest')::integer
            ))
        end];
    end if;
    return recall._finish_answer(v_answered, v_parts, v_language, v_start);
end;
$$;

comment on function recall._answer is
'What recall.answer gives, and what it logs. p_options: over the strategy''s options.answer; in'
' it language: of fixed sentences and prompts, null: the question''s; seen: ids of entries that the'
' asker has read, which are not given whole again; cited: of documents that the turn before cited;'
' gated: what recall._gate said of the question.'
' Writes nothing. Without parts while nodes gather what it takes (recall._gathers). Raises as'
' recall.search.';
