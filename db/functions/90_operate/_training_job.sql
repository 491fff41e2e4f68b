-- What pg_cron knows the job of recall.schedule_training by.
create or replace function recall._training_job(p_project_name text)
returns text
language sql immutable parallel safe strict security invoker
begin atomic
    select 'pgrecall: train ' || p_project_name as job;
end;

comment on function recall._training_job is 'The name of the job that trains a project.';

grant execute on function recall._training_job to recall_writer;
