-- What a handler wants to know again when its request comes back, as a text for the client.
create or replace function recall._give_state(p_request text, p_state jsonb)
returns text
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_text text := translate(encode(convert_to(jsonb_build_object(
        'at', extract(epoch from now())::bigint, 'state', p_state
    )::text, 'UTF8'), 'base64'), e'\n', '');
begin
    return v_text || '.' || recall._agent_mark(p_request || v_text);
end;
$$;

comment on function recall._give_state is
'Base64 of the state and the time, and a mark of them, the request and the caller, for'
' recall._take_state. The client can read it, and cannot change it.';

grant execute on function recall._give_state to recall_reader;
