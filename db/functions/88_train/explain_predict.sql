-- Which features of a text weighed what in the prediction of a project's deployed model.
create or replace function recall.explain_predict(
    project_name text,
    text_a text,
    text_b text default null
)
returns setof recall.term_weight
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_model recall.trained_model := recall._require_deployed(project_name);
    v_trainer recall.trainer;
begin
    -- It checks the arguments, too.
    perform from recall.predict_batch(
        project_name, array[text_a], case when text_b is not null then array[text_b] end
    );
    select t.* into v_trainer
    from trainer as t
    where t.name = v_model.trainer and t.task = v_model.task;
    if v_trainer.explain_name is null then
        raise exception 'project_name: trainer "%" does not explain itself', v_trainer.name
            using
                errcode = 'feature_not_supported',
                hint = 'select name from recall.trainer where explain_name is not null.';
    end if;
    return query execute format(
        'select term, label, weight, share from recall.%I($1, $2, $3)', v_trainer.explain_name
    )
    using v_model, text_a, text_b;
end;
$$;

comment on function recall.explain_predict is
'A row a feature and label, by label, what weighs most first. Raises as recall.predict does, and'
' 0A000 where the trainer tells nothing.';

grant execute on function recall.explain_predict to recall_reader;
