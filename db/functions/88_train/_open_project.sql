-- The project of a name that the caller may train, made where there is none.
create or replace function recall._open_project(p_name text, p_task text)
returns recall.project
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_task text := replace(p_task, '_', '-');
    v_project recall.project;
begin
    if p_name is null or length(p_name) not between 1 and 200 then
        raise exception 'project_name: must have 1 to 200 characters'
            using errcode = 'invalid_parameter_value', hint = 'Any text of that length will do.';
    elsif v_task is not null and not exists (select from task where name = v_task) then
        raise exception 'task: there is no task "%"', left(p_task, 100)
            using
                errcode = 'invalid_parameter_value',
                hint = 'Tasks are '
                    || (select string_agg(name, ', ' order by name) from task) || '.';
    end if;
    -- Who trains a project holds its row: two of them take turns. Who refers to it need not wait.
    select * into v_project
    from project
    where name = p_name and recall._may_predict(owner, '{}')
    order by owner <> recall._caller(), id
    limit 1
    for no key update;
    if not found and v_task is null then
        raise exception 'task: project "%" is new, and needs a task', p_name
            using
                errcode = 'invalid_parameter_value',
                hint = 'Tasks are '
                    || (select string_agg(name, ', ' order by name) from task) || '.';
    elsif not found then
        insert into project (name, owner, task) values (p_name, recall._caller(), v_task)
        on conflict (owner, name) do update set name = excluded.name
        returning * into v_project;
    end if;
    if v_task <> v_project.task then
        raise exception 'task: project "%" is one of %, not of %', p_name, v_project.task, v_task
            using errcode = 'invalid_parameter_value', hint = 'Give another project_name.';
    end if;
    return v_project;
end;
$$;

comment on function recall._open_project is
'p_task may be null where the project is there. Raises 22023.';
