-- Has pg_cron train a project again by the clock, as the caller.
create or replace function recall.schedule_training(
    p_project_name text,
    p_schedule text default '0 * * * *'
)
returns bigint
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    if not exists (select from project as p where p.name = p_project_name) then
        raise exception 'p_project_name: there is no project "%" that you may use',
            left(p_project_name, 100)
            using
                errcode = 'undefined_object',
                hint = 'select name from recall.project lists yours; recall.tune makes more.';
    end if;
    return recall._schedule_job(
        recall._training_job(p_project_name),
        p_schedule,
        format('call recall.retrain(%L)', p_project_name)
    );
end;
$$;

comment on function recall.schedule_training is
'Gives pg_cron the job "pgrecall: train" and the project''s name, which runs call recall.retrain'
' of it at p_schedule (five fields) as the caller, and gives its number: name the relation with its'
' schema in recall.tune. Called again it changes the schedule. Raises 0A000 where the database does'
' not have pg_cron, 42501 where the caller may not use it, 42704 for a project that is not there,'
' 22023 for no schedule; pg_cron refuses a wrong one.';

grant execute on function recall.schedule_training to recall_writer;
