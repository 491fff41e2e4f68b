-- Has pg_cron compact all products by the clock.
create or replace function recall.schedule_compaction(p_schedule text default '* * * * *')
returns bigint
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    return recall._schedule_job(recall._compaction_job(), p_schedule, 'call recall.compact()');
end;
$$;

comment on function recall.schedule_compaction is
'Gives pg_cron the job "pgrecall: compact", which runs call recall.compact() at p_schedule (five'
' fields, or seconds: ''30 seconds'') as the owner of pgrecall, and gives its number. Called again'
' it changes the schedule. Statements go on compacting by themselves unless the setting'
' recall.compaction is off. Raises 0A000 where the database does not have pg_cron, 42501 where the'
' owner of pgrecall may not use it, 22023 for no schedule; pg_cron refuses a wrong one.';

grant execute on function recall.schedule_compaction to recall_admin;
