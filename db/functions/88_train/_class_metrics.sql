-- Accuracy, and precision, recall and F1 as means over the classes: those of scikit-learn.
create or replace function recall._class_metrics(p_targets text [], p_predictions text [])
returns jsonb
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return (
        with pair as (
            select t.target, t.predicted, count(*)::double precision as n
            from unnest(p_targets, p_predictions) as t (target, predicted)
            group by t.target, t.predicted
        ),
        class as (
            select
                k.label,
                coalesce(sum(p.n) filter (where p.target = k.label and p.predicted = k.label), 0)
                as hits,
                coalesce(sum(p.n) filter (where p.target = k.label), 0) as targets,
                coalesce(sum(p.n) filter (where p.predicted = k.label), 0) as predictions
            from (
                select target as label from pair union select predicted from pair
            ) as k
            inner join pair as p on k.label in (p.target, p.predicted)
            group by k.label
        )
        select jsonb_build_object(
            'records', cardinality(p_targets),
            'accuracy', sum(c.hits) / cardinality(p_targets),
            -- What divides by zero counts as 0.
            'precision', avg(coalesce(c.hits / nullif(c.predictions, 0), 0)),
            'recall', avg(coalesce(c.hits / nullif(c.targets, 0), 0)),
            'f1', avg(2 * c.hits / (c.targets + c.predictions))
        )
        from class as c
    );
end;
$$;

comment on function recall._class_metrics is
'Labels side by side. precision, recall and f1 are macro averages, over all labels that occur on'
' either side, each between 0 and 1; accuracy is the micro average of all three.';
