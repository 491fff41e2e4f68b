-- Deploys another model of a project: the best, the newest, the one before, or one that is named.
create or replace function recall.deploy(
    project_name text,
    strategy text default 'best_score',
    algorithm text default null,
    model_id bigint default null
)
returns recall.tuned
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_project recall.project := recall._require_project(project_name, 'train');
    v_strategy text := case when model_id is null then strategy else 'specific' end;
    v_metric text := (select t.best_metric from task as t where t.name = v_project.task);
    v_current bigint;
    v_model recall.trained_model;
begin
    if v_strategy is null
        or v_strategy not in ('best_score', 'most_recent', 'rollback', 'specific')
        or (v_strategy = 'specific') <> (model_id is not null)
    then
        raise exception 'strategy: must be best_score, most_recent or rollback, not %',
            coalesce(left(v_strategy, 100), 'null')
            using
                errcode = 'invalid_parameter_value',
                hint = 'One model of recall.trained_model is deployed by model_id.';
    end if;
    perform from project as p where p.id = v_project.id for update;
    v_current := (
        select d.model_id from deployment as d where d.project_id = v_project.id
        order by d.id desc
        limit 1
    );
    select m.* into v_model
    from trained_model as m
    where
        m.project_id = v_project.id
        and m.status = 'ready'
        and m.trainer = coalesce(algorithm, m.trainer)
        and m.id = coalesce(deploy.model_id, m.id)
        and (
            v_strategy <> 'rollback'
            or m.id = (
                select d.model_id from deployment as d
                where d.project_id = v_project.id and d.model_id <> v_current
                order by d.id desc
                limit 1
            )
        )
    order by
        case
            when v_strategy = 'best_score' then (m.metrics ->> v_metric)::double precision
        end desc nulls last,
        m.id desc
    limit 1;
    if not found then
        raise exception 'strategy: project "%" has no such model to deploy', project_name
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'select id, trainer, status, metrics from recall.trained_model lists them.';
    end if;
    insert into deployment (project_id, model_id, strategy)
    values (v_project.id, v_model.id, v_strategy);
    return row(v_project.name, v_project.task, v_model.trainer, true)::recall.tuned;
end;
$$;

comment on function recall.deploy is
'strategy: best_score, by the metric of the task on what was held out; most_recent; rollback, the'
' one that was deployed before. algorithm: only models of that trainer. model_id: this one. Raises'
' 42704, 22023, and 55000 where there is none.';

grant execute on function recall.deploy to recall_writer;
