-- What a handler returns to have the client's user asked something.
create or replace function recall._elicit(p_name text, p_message text, p_properties jsonb)
returns jsonb
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return jsonb_build_object('inputRequests', jsonb_build_object(p_name, jsonb_build_object(
        'method', 'elicitation/create',
        'params', jsonb_build_object(
            'mode', 'form',
            'message', p_message,
            'requestedSchema', jsonb_build_object(
                'type', 'object',
                'properties', p_properties,
                'required', array(select jsonb_object_keys(p_properties))
            )
        )
    )));
end;
$$;

comment on function recall._elicit is
'{"inputRequests": {p_name: elicitation/create}}: a form of the fields p_properties, all needed.'
' The answer is in the handler''s argument _inputs, {responses: {p_name: {action, content}}}, when'
' it is called again.';

grant execute on function recall._elicit to recall_reader;
