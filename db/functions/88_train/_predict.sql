-- What a model predicts of texts, by its trainer's function.
create or replace function recall._predict(
    p_model recall.trained_model,
    p_texts_a text [],
    p_texts_b text []
)
returns setof recall.prediction
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set jit = off as $$
begin
    return query execute format(
        'select n, prediction, probability, scores from recall.%I($1, $2, $3)', (
            select t.predict_name
            from trainer as t
            where t.name = p_model.trainer and t.task = p_model.task
        )
    )
    using p_model, p_texts_a, p_texts_b;
end;
$$;

comment on function recall._predict is
'A row a text; where the task has one text, p_texts_b is null or holds nulls.';
