-- Has pg_cron work out by the clock what recall.metrics shows.
create or replace function recall.schedule_metrics(p_schedule text default '*/5 * * * *')
returns bigint
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    return recall._schedule_job('pgrecall: metrics', p_schedule, 'call recall.refresh_metrics()');
end;
$$;

comment on function recall.schedule_metrics is
'Gives pg_cron the job "pgrecall: metrics", which runs call recall.refresh_metrics() at p_schedule'
' (five fields, or seconds: ''30 seconds'') as the owner of pgrecall, and gives its number. Called'
' again it changes the schedule. Raises 0A000 where the database does not have pg_cron, 42501 where'
' the owner of pgrecall may not use it, 22023 for no schedule; pg_cron refuses a wrong one.';

grant execute on function recall.schedule_metrics to recall_admin;
