-- What pg_cron knows the job of recall.schedule_compaction by.
create or replace function recall._compaction_job()
returns text
language sql immutable parallel safe security invoker
begin atomic
    select 'pgrecall: compact' as job;
end;

comment on function recall._compaction_job is 'The name of the job that compacts.';
