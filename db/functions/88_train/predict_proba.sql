-- The probabilities of a project's labels for a text, or for a pair of texts.
create or replace function recall.predict_proba(
    project_name text,
    text_a text,
    text_b text default null
)
returns double precision []
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_scores jsonb;
begin
    if not exists (
        select
        from task as t
        where t.name = (recall._require_project(project_name)).task and t.is_classification
    ) then
        raise exception 'project_name: project "%" does not predict labels', project_name
            using
                errcode = 'invalid_parameter_value',
                hint = 'recall.predict_batch tells of other tasks how sure it is.';
    end if;
    select p.scores into v_scores
    from recall.predict_batch(
        project_name, array[text_a], case when text_b is not null then array[text_b] end
    ) as p;
    return (
        select array_agg(s.value::double precision order by s.key collate "C")
        from jsonb_each_text(v_scores) as s
    );
end;
$$;

comment on function recall.predict_proba is
'In the order of the labels'' characters; recall.predict_batch gives them by name. Null for a null'
' text. Raises as recall.predict does, and 22023 where the task has no labels.';

grant execute on function recall.predict_proba to recall_reader;
