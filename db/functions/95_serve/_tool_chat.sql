-- The tool chat.
create or replace function recall._tool_chat(p_arguments jsonb)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_session_id text := coalesce(p_arguments ->> 'session_id', gen_random_uuid()::text);
begin
    return (
        select
            jsonb_build_object(
                'structuredContent', jsonb_strip_nulls(jsonb_build_object(
                    'session_id', v_session_id, 'found', c.found, 'markdown', c.markdown,
                    'rewritten', c.rewritten, 'answer_id', c.answer_id,
                    'sources', recall._agent_sources(c.parts)
                )),
                'content', recall._agent_text(c.markdown)
                || recall._agent_text('session_id: ' || v_session_id)
            )
        from recall.chat(
            v_session_id,
            p_arguments ->> 'message',
            p_arguments ->> 'product_name',
            p_arguments ->> 'strategy'
        ) as c
    );
end;
$$;

comment on function recall._tool_chat is
'{structuredContent: {session_id, found, markdown, sources, …}, content}: recall.chat, in a new'
' session where the agent names none. Raises as recall.chat.';

grant execute on function recall._tool_chat to recall_reader;
