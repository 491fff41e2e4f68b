-- The tool answer.
create or replace function recall._tool_answer(p_arguments jsonb)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    return (
        select
            jsonb_build_object(
                'structuredContent', jsonb_strip_nulls(jsonb_build_object(
                    'found', a.found, 'markdown', a.markdown, 'answer_id', a.answer_id,
                    'probability', a.probability, 'corrected', a.corrected,
                    'sources', recall._agent_sources(a.parts)
                )),
                'content', recall._agent_text(a.markdown)
            )
        from recall.answer(
            p_arguments ->> 'question',
            p_arguments ->> 'product_name',
            p_arguments ->> 'strategy',
            coalesce(p_arguments -> 'filter', '{}')
        ) as a
    );
end;
$$;

comment on function recall._tool_answer is
'{structuredContent: {found, markdown, sources, answer_id, …}, content}: recall.answer. Raises as'
' recall.answer.';

grant execute on function recall._tool_answer to recall_reader;
