-- Exact match and F1 of answers, those of the right one that gives the most, as means.
create or replace function recall._answer_metrics(p_targets text [], p_predictions text [])
returns jsonb
language plpgsql immutable parallel unsafe strict security invoker
set search_path = recall, pg_temp
as $$
begin
    return (
        with best as (
            select l.places[s.n] as place, max(s.exact_match::integer) as exact, max(s.f1) as f1
            from recall._list_references(p_targets, p_predictions) as l
            cross join lateral recall._answer_scores(l.texts, l.predictions) as s
            group by l.places[s.n]
        )
        select jsonb_build_object(
            'records', cardinality(p_targets),
            'exact_match', coalesce(sum(b.exact), 0)::double precision / cardinality(p_targets),
            'f1', coalesce(sum(b.f1), 0) / cardinality(p_targets)
        )
        from best as b
    );
end;
$$;

comment on function recall._answer_metrics is
'Targets (a text, a JSON array of answers, or SQuAD''s {"text": […]}) and predictions side by side.'
' Scores as recall._answer_scores gives them, each between 0 and 1. A record without a right answer'
' counts as wrong.';
