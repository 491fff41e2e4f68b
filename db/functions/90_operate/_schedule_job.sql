-- Gives pg_cron a job, or another time to the job of that name.
create or replace function recall._schedule_job(p_job text, p_schedule text, p_command text)
returns bigint
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_job bigint;
begin
    if p_schedule is null then
        raise exception 'p_schedule: must not be null'
            using
                errcode = 'invalid_parameter_value',
                hint = '''*/5 * * * *'' is every five minutes, ''0 3 * * *'' every night.';
    end if;
    perform recall._require_cron(current_user, p_command);
    execute 'select cron.schedule($1, $2, $3)' into v_job using p_job, p_schedule, p_command;
    return v_job;
end;
$$;

comment on function recall._schedule_job is
'Gives the job''s number; p_command runs as the role that calls this. Raises 22023 for no schedule,'
' and as recall._require_cron.';

grant execute on function recall._schedule_job to recall_writer;
