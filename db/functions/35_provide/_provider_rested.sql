-- Does nothing: PostgreSQL counts how often it is called, which costs a search no write.
create or replace function recall._provider_rested()
returns void
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
end;
$$;

comment on function recall._provider_rested is
'Called each time that a provider is not asked since it rests: pg_stat_user_functions has their'
' number, where track_functions is on.';
