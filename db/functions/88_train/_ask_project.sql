-- Provider project: the deployed model of a project of recall.tune.
create or replace function recall._ask_project(
    p_model recall.model,
    p_request recall._model_request
)
returns recall._model_answer
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_model recall.trained_model;
    v_answer recall._model_answer;
begin
    select m.* into v_model
    from deployment as d
    inner join trained_model as m on d.model_id = m.id
    where d.project_id = (p_model.options ->> 'project_id')::bigint
    order by d.id desc
    limit 1;
    if not found then
        raise exception 'model "%": its project has no deployed model', p_model.name
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'recall.tune trains one; recall.register_project names another project.';
    elsif p_model.kind = 'rerank' then
        v_answer.scores := array(
            select (p.scores ->> (p_model.options ->> 'label'))::double precision
            from recall._predict(
                v_model, array_fill(p_request.query, array[cardinality(p_request.texts)]),
                p_request.texts
            ) as p
            order by p.n
        );
    else
        v_answer.labels := array(
            select case
                when jsonb_typeof(p.scores -> p.prediction) = 'number' then p.scores
                when p.prediction is not null
                    then jsonb_build_object(p.prediction, p.probability)
            end
            from recall._predict(v_model, p_request.texts, null) as p
            order by p.n
        );
    end if;
    return v_answer;
end;
$$;

comment on function recall._ask_project is
'A function of recall.provider. The model''s options are those of recall.register_project:'
' project_id; label, the one whose probability ranks. Who asks need not be allowed to predict with'
' the project: an admin registered it. timeout_ms has no effect. Raises 55000 where the project is'
' gone or has no deployed model.';
