-- Judges a trained model by the records held out, and deploys it where it is better.
create or replace function recall._end_training(p_model_id bigint)
returns setof recall.tuned
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_model recall.trained_model := recall._require_training(p_model_id, 'training');
    v_project recall.project;
    v_task recall.task;
    v_metrics jsonb;
    v_before double precision;
    v_deploys boolean;
begin
    select * into v_project from project where id = v_model.project_id for update;
    select * into v_task from task where name = v_model.task;
    v_metrics := recall._judge_model(v_model);
    select (m.metrics ->> v_task.best_metric)::double precision into v_before
    from deployment as d
    inner join trained_model as m on d.model_id = m.id
    where d.project_id = v_model.project_id
    order by d.id desc
    limit 1;
    v_deploys := v_model.automatic_deploy
        and coalesce((v_metrics ->> v_task.best_metric)::double precision >= v_before, true);
    update trained_model
    set
        status = 'ready',
        trained = clock_timestamp(),
        metrics = v_metrics,
        state = state - '{notice,done}'::text []
    where id = p_model_id;
    delete from _record as r
    using project_snapshot as s
    where s.id = v_model.snapshot_id and r.snapshot_id = s.id and not s.is_materialized;
    if v_deploys then
        insert into deployment (project_id, model_id, strategy)
        values (v_model.project_id, v_model.id, 'new_score');
    end if;
    raise notice 'model % of project "%", %: %', v_model.id, v_project.name,
        case
            when v_deploys then 'deployed'
            when v_model.automatic_deploy then 'not deployed, the one before is better'
            else 'not deployed'
        end,
        coalesce(v_metrics::text, 'no record was held out');
    return query select v_project.name, v_model.task, v_model.trainer, v_deploys;
end;
$$;

comment on function recall._end_training is
'Deployed where automatic_deploy and the task''s best_metric is not below that of the model that'
' is deployed. Its records are deleted, unless the snapshot is materialized. Raises'
' 55000.';

grant execute on function recall._end_training to recall_writer;
