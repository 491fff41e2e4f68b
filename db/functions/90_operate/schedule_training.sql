-- Has pg_cron train a project again by the clock, as the caller.
create or replace function recall.schedule_training(
    p_project_name text,
    p_schedule text default '0 * * * *'
)
returns bigint
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_command text := format('call recall.retrain(%L)', p_project_name);
    v_job bigint;
begin
    if p_schedule is null then
        raise exception 'p_schedule: must not be null'
            using
                errcode = 'invalid_parameter_value',
                hint = '''0 * * * *'' is every hour, ''0 3 * * *'' every night.';
    elsif not exists (select from project as p where p.name = p_project_name) then
        raise exception 'p_project_name: there is no project "%" that you may use',
            left(p_project_name, 100)
            using
                errcode = 'undefined_object',
                hint = 'select name from recall.project lists yours; recall.tune makes more.';
    end if;
    perform recall._require_cron(current_user, v_command);
    execute 'select cron.schedule($1, $2, $3)'
    into v_job
    using recall._training_job(p_project_name), p_schedule, v_command;
    return v_job;
end;
$$;

comment on function recall.schedule_training is
'Gives pg_cron the job "pgrecall: train" and the project''s name, which runs call recall.retrain'
' of it at p_schedule (five fields) as the caller, and gives its number: name the relation with its'
' schema in recall.tune. Called again it changes the schedule. Raises 0A000 where the database does'
' not have pg_cron, 42501 where the caller may not use it, 42704 for a project that is not there,'
' 22023 for no schedule; pg_cron refuses a wrong one.';

grant execute on function recall.schedule_training to recall_writer;
