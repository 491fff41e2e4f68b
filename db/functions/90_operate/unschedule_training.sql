-- Takes back what recall.schedule_training did.
create or replace function recall.unschedule_training(p_project_name text)
returns boolean
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_jobs integer;
begin
    perform recall._require_cron(
        current_user, format('call recall.retrain(%L)', p_project_name)
    );
    execute
        'select count(cron.unschedule(jobid)) from cron.job where jobname = $1'
        ' and username = current_user and database = current_database()'
    into v_jobs
    using recall._training_job(p_project_name);
    return v_jobs > 0;
end;
$$;

comment on function recall.unschedule_training is
'Removes the caller''s job of recall.schedule_training; tells whether there was one. Raises 0A000'
' where the database does not have pg_cron, 42501 where the caller may not use it.';

grant execute on function recall.unschedule_training to recall_writer;
