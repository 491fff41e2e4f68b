-- Whether a session's name is the one that is asked for, or begins with it.
create or replace function recall._is_session(p_name text, p_session_id text, p_is_prefix boolean)
returns boolean
language sql immutable parallel safe security invoker
begin atomic
    select
        coalesce(
            p_session_id is null or p_name = p_session_id
            or p_is_prefix and pg_catalog.starts_with(p_name, p_session_id),
            false
        );
end;

comment on function recall._is_session is
'p_session_id null: every session, and what was asked without one (p_name null).';
