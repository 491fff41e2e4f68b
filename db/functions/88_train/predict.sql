-- What a project's deployed model predicts of a text, or of a pair of texts.
create or replace function recall.predict(project_name text, text_a text, text_b text default null)
returns text
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    return (
        select p.prediction
        from recall.predict_batch(
            project_name, array[text_a], case when text_b is not null then array[text_b] end
        ) as p
    );
end;
$$;

comment on function recall.predict is
'A label, or the text that the task is to make; null for a null text. Raises 42704 for a project'
' that the caller may not use, 55000 where none of its models is deployed, 22023 where the task'
' takes one text and two are given, or the other way round.';

grant execute on function recall.predict to recall_reader;
