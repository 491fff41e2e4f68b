-- Does nothing: PostgreSQL counts how often it is called, which costs a search no write.
create or replace function recall._provider_failed()
returns void
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
end;
$$;

comment on function recall._provider_failed is
'Called for each failure of a provider: pg_stat_user_functions has their number, where'
' track_functions is on.';
