-- The messages that a generating model would get for a question, without asking it. For admins
-- only: readers see no prompts.
create or replace function recall.answer_prompt(
    p_question text,
    p_product_name text default null,
    p_strategy text default null,
    p_filter jsonb default '{}',
    p_query_embedding vector default null
)
returns table (role text, content text)
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_strategy recall.strategy := recall._require_strategy(p_strategy, p_product_name);
    v_options jsonb := recall._initial_options('answer')
        || coalesce(v_strategy.options -> 'answer', '{}');
    v_language text := recall._text_language(p_question);
    v_complied recall._complied := recall._comply(
        p_question,
        case when p_product_name is not null then (recall._require_product(p_product_name)).id end,
        'question'
    );
    v_evidence recall._evidence;
    v_passages recall._passage [];
    v_sources recall._source [];
    v_kind text;
begin
    select g.kind into v_kind from recall._gate(v_complied.content, v_options -> 'gate') as g;
    if v_complied.is_blocked or v_kind <> 'out_of_scope' then
        return;
    end if;
    v_evidence := recall._answer_search(
        v_complied.content, p_product_name, v_strategy, p_filter,
        case when not v_complied.findings @> '[{"action": "mask"}]' then p_query_embedding end
    );
    v_passages := array(select p from recall._passages(v_evidence) as p);
    select recall._generator_sources(p.passages, v_options) into v_sources
    from recall._part_passages(v_passages, v_options) as p
    where
        p.kind = 'document' and p.left_out is null and v_kind is null
        and recall._answerable(
            (v_evidence.sources[1]).product_id,
            recall._answerable_features(v_evidence, v_passages)
        ) >= 0.5 * (v_options ->> 'min_probability')::float8;
    return query
    select m.role, m.content
    from jsonb_to_recordset(case
        when cardinality(v_sources) > 0
            then recall._answer_messages(v_complied.content, v_sources, v_options, v_language)
        when (v_options -> 'model_alone')::boolean
            then recall._alone_messages(v_complied.content, v_options, v_language)
        else '[]'
    end) as m (role text, content text);
end;
$$;

comment on function recall.answer_prompt is
'Rules as the system message, then sources and question, as the generator of p_strategy would get'
' them, or one would where it has none; of the model alone where nothing is found and the strategy'
' allows that. No row where nobody would be asked. The fence around the sources is new each time.'
' Arguments as of recall.answer; writes nothing. Raises 42704 for a product or strategy that is not'
' there, 22023 for a bad p_filter or vector.';

grant execute on function recall.answer_prompt to recall_admin;
