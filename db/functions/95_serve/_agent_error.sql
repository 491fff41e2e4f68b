-- An error of the protocol, as what recall.mcp puts beside the id.
create or replace function recall._agent_error(
    p_code integer,
    p_message text,
    p_data jsonb default null
)
returns jsonb
language sql immutable parallel safe security invoker
begin atomic
    select
        pg_catalog.jsonb_build_object(
            'error', pg_catalog.jsonb_strip_nulls(
                pg_catalog.jsonb_build_object(
                    'code', p_code, 'message', p_message, 'data', p_data
                )
            )
        );
end;

comment on function recall._agent_error is '{"error": {code, message, data}} of JSON-RPC 2.0.';

grant execute on function recall._agent_error to recall_reader;
