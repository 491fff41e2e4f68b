-- ROUGE of summaries, that of the best reference, as means.
create or replace function recall._summary_metrics(p_targets text [], p_predictions text [])
returns jsonb
language plpgsql immutable parallel unsafe strict security invoker
set search_path = recall, pg_temp
as $$
begin
    return (
        with best as (
            select
                l.places[s.n] as place,
                max(s.rouge_1) as rouge_1,
                max(s.rouge_2) as rouge_2,
                max(s.rouge_l) as rouge_l
            from recall._list_references(p_targets, p_predictions) as l
            cross join lateral recall._rouge(l.texts, l.predictions) as s
            group by l.places[s.n]
        )
        select jsonb_build_object(
            'records', cardinality(p_targets),
            'rouge_1', coalesce(sum(b.rouge_1), 0) / cardinality(p_targets),
            'rouge_2', coalesce(sum(b.rouge_2), 0) / cardinality(p_targets),
            'rouge_l', coalesce(sum(b.rouge_l), 0) / cardinality(p_targets)
        )
        from best as b
    );
end;
$$;

comment on function recall._summary_metrics is
'Targets (a text, or a JSON array of references) and summaries side by side. Scores as'
' recall._rouge gives them, each between 0 and 1, of the reference that gives the most.';
