-- Has pg_cron compact all products by the clock.
create or replace function recall.schedule_compaction(p_schedule text default '* * * * *')
returns bigint
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_job bigint;
begin
    if p_schedule is null then
        raise exception 'p_schedule: must not be null'
            using
                errcode = 'invalid_parameter_value',
                hint = '''* * * * *'' is every minute, ''30 seconds'' twice as often.';
    end if;
    perform recall._require_cron(current_user, 'call recall.compact()');
    execute 'select cron.schedule($1, $2, $3)'
    into v_job
    using recall._compaction_job(), p_schedule, 'call recall.compact()';
    return v_job;
end;
$$;

comment on function recall.schedule_compaction is
'Gives pg_cron the job "pgrecall: compact", which runs call recall.compact() at p_schedule (five'
' fields, or seconds: ''30 seconds'') as the owner of pgrecall, and gives its number. Called again'
' it changes the schedule. Statements go on compacting by themselves unless the setting'
' recall.compaction is off. Raises 0A000 where the database does not have pg_cron, 42501 where the'
' owner of pgrecall may not use it, 22023 for no schedule; pg_cron refuses a wrong one.';

grant execute on function recall.schedule_compaction to recall_admin;
