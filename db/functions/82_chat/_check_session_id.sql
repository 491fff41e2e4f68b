-- A session's name, if it can be one.
create or replace function recall._check_session_id(p_session_id text)
returns text
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    if p_session_id is null or length(p_session_id) not between 1 and 200 then
        raise exception 'p_session_id: a session needs a name of 1 to 200 characters'
            using
                errcode = 'invalid_parameter_value',
                hint = 'Any text that the application knows the session by: a uuid, say.';
    end if;
    return p_session_id;
end;
$$;

comment on function recall._check_session_id is
'p_session_id itself. Raises 22023 for null, an empty one, or one over 200 characters.';
