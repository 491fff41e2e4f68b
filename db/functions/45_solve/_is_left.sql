-- Whether nobody works any more on a fit that a process began.
create or replace function recall._is_left(p_started timestamptz, p_pid integer)
returns boolean
language sql stable parallel safe security invoker
begin atomic
    select
        p_started < pg_postmaster_start_time()
        or p_pid = pg_backend_pid()
        or p_pid <> all(array(select s.pid from pg_stat_activity as s));
end;

comment on function recall._is_left is
'True for the caller''s own process, which begins another one.';
