-- The model that a project predicts with.
create or replace function recall._require_deployed(p_project_name text)
returns recall.trained_model
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_project recall.project := recall._require_project(p_project_name);
    v_model recall.trained_model;
begin
    select m.* into v_model
    from deployment as d
    inner join trained_model as m on d.model_id = m.id
    where d.project_id = v_project.id
    order by d.id desc
    limit 1;
    if not found then
        raise exception 'project_name: no model of project "%" is deployed', p_project_name
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'recall.tune trains and deploys one; recall.deploy deploys one of those'
                    ' that are trained.';
    end if;
    return v_model;
end;
$$;

comment on function recall._require_deployed is
'The model of the project''s last deployment. Raises 42704, and 55000 where there is none.';
