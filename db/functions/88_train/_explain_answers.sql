-- Which features weighed what in choosing the span that an answer is.
create or replace function recall._explain_answers(
    p_model recall.trained_model,
    p_text_a text,
    p_text_b text
)
returns setof recall.term_weight
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp
set jit = off as $$
begin
    return query
    with part as (
        select k.feature, a.prediction, k.weight
        from recall._predict_answers(p_model, array[p_text_a], array[p_text_b]) as a
        inner join recall._answer_spans(
            p_model.id, p_text_a, p_text_b, '{}', '{}', 100, false
        ) as s
            on
                s.starts = (a.scores ->> 'answer_start')::integer
                and s.ends = s.starts + length(a.prediction)
        cross join lateral unnest(s.as_first || s.as_last || s.features) as f (feature)
        inner join _ranker_feature as k on k.model_id = p_model.id and f.feature = k.feature
    )
    select p.feature, p.prediction, p.weight, p.weight / nullif(sum(abs(p.weight)) over (), 0)
    from part as p
    order by abs(p.weight) desc, p.feature;
end;
$$;

comment on function recall._explain_answers is
'label: the answer. Features begin with f where they are of its first word, with l of its last.';
