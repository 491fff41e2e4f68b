-- What a project's deployed model predicts of many texts, or of pairs of texts side by side.
create or replace function recall.predict_batch(
    project_name text,
    texts_a text [],
    texts_b text [] default null
)
returns setof recall.prediction
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_model recall.trained_model := recall._require_deployed(project_name);
    v_is_pair boolean := (
        select t.text_b_columns is not null from task as t where t.name = v_model.task
    );
begin
    if v_is_pair <> (texts_b is not null) and texts_a is not null then
        raise exception 'text_b: % takes %', v_model.task,
            case when v_is_pair then 'two texts' else 'one text' end
            using
                errcode = 'invalid_parameter_value',
                hint = 'select task from recall.project tells what a project does.';
    elsif v_is_pair and cardinality(texts_a) <> cardinality(texts_b) then
        raise exception 'texts_b: must have as many texts as texts_a, not % and %',
            cardinality(texts_b), cardinality(texts_a)
            using errcode = 'invalid_parameter_value', hint = 'The n-th of both are a pair.';
    end if;
    return query select * from recall._predict(v_model, texts_a, texts_b);
end;
$$;

comment on function recall.predict_batch is
'A row a text, n from 1 in their order, so that unnest with ordinality finds it; a null text'
' gives null. Raises as recall.predict does.';

grant execute on function recall.predict_batch to recall_reader;
