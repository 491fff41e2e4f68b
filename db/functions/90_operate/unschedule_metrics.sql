-- Takes back what recall.schedule_metrics did.
create or replace function recall.unschedule_metrics()
returns boolean
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_jobs integer;
begin
    perform recall._require_cron(current_user, 'call recall.refresh_metrics()');
    execute
        'select count(cron.unschedule(jobid)) from cron.job where jobname = $1'
        ' and username = current_user and database = current_database()'
    into v_jobs
    using 'pgrecall: metrics';
    return v_jobs > 0;
end;
$$;

comment on function recall.unschedule_metrics is
'Removes the job of recall.schedule_metrics; tells whether there was one. Raises 0A000 where the'
' database does not have pg_cron, 42501 where the owner of pgrecall may not use it.';

grant execute on function recall.unschedule_metrics to recall_admin;
