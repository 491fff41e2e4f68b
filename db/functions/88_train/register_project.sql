-- Makes a project known as a model that strategies and compliance rules may name.
create or replace function recall.register_project(
    p_project_name text,
    p_model_name text default null,
    p_label text default null
)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_project recall.project := recall._require_project(p_project_name);
    v_name text := coalesce(p_model_name, v_project.name);
    v_task recall.task;
    v_kind text;
    v_labels text [];
begin
    select * into v_task from task where name = v_project.task;
    v_kind := case when v_task.text_b_columns is null then 'classify' else 'rerank' end;
    if length(v_name) not between 1 and 200 then
        raise exception 'p_model_name: must have 1 to 200 characters'
            using errcode = 'invalid_parameter_value', hint = 'Null: the project''s name.';
    elsif exists (
        select from model as m where m.name = v_name and (m.provider, m.kind) <> ('project', v_kind)
    ) then
        raise exception 'p_model_name: there is another model "%"', v_name
            using
                errcode = 'invalid_parameter_value',
                hint = 'select name, provider, kind from recall.model lists them.';
    elsif not v_task.is_classification then
        raise exception 'p_project_name: project "%" is of %, and predicts no labels',
            v_project.name, v_project.task
            using
                errcode = 'invalid_parameter_value',
                hint = 'text-classification and text-pair-classification do.';
    elsif v_task.text_b_columns is not null then
        v_labels := array(
            select c.label
            from _class as c
            where c.model_id = (recall._require_deployed(p_project_name)).id
            order by c.class_no
        );
        if p_label is null or p_label <> all(v_labels) and v_labels <> '{}' then
            raise exception 'p_label: must be a label of the project, such as "%"',
                coalesce(v_labels[cardinality(v_labels)], '1')
                using
                    errcode = 'invalid_parameter_value',
                    hint = 'Texts are ranked by its probability: that both belong together.';
        end if;
    elsif p_label is not null then
        raise exception 'p_label: only a project of pairs ranks by a label'
            using
                errcode = 'invalid_parameter_value',
                hint = 'What names the model says which labels it means.';
    end if;
    return recall.register_model(
        v_name, 'project',
        p_options => jsonb_strip_nulls(
            jsonb_build_object('project_id', v_project.id, 'label', p_label)
        ),
        p_kind => v_kind
    );
end;
$$;

comment on function recall.register_project is
'Gives the id of the row of recall.model, p_model_name or the project''s name, provider project.'
' One of text-classification is of kind classify: for options.answer.gate of a strategy, and for'
' compliance rules. One of text-pair-classification is of kind rerank: for reranker project, which'
' orders by the probability of p_label. The project is the one that the name means now, whoever'
' makes another of that name; its deployed model serves all who may use the strategy or whom the'
' rule holds for. Raises 42704 for a project that is not there, 55000 for one of pairs without a'
' deployed model, 22023 for another task or label, and for the name of a model of'
' another kind or provider.';

grant execute on function recall.register_project to recall_admin;
