-- A text as the content of a tool's result.
create or replace function recall._agent_text(p_text text)
returns jsonb
language sql immutable parallel safe security invoker
begin atomic
    select
        pg_catalog.jsonb_build_array(pg_catalog.jsonb_build_object('type', 'text', 'text', p_text));
end;

comment on function recall._agent_text is '[{"type": "text", "text": p_text}].';

grant execute on function recall._agent_text to recall_reader;
