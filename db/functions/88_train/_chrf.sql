-- The chrF2 of translations: F with beta 2 of n-grams of 1 to 6 characters (Popović 2015).
create or replace function recall._chrf(p_targets text [], p_predictions text [])
returns double precision
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
begin
    return (
        with side as (
            select
                t.n, s.is_target,
                regexp_replace(coalesce(s.raw, ''), '[\s\u001c-\u001f\u0085\u00a0]+', '', 'g')
                as characters
            from unnest(p_targets, p_predictions) with ordinality as t (target, predicted, n)
            cross join lateral (values (true, t.target), (false, t.predicted)) as s (is_target, raw)
        ),
        gram as (
            select
                g.length, s.n,
                count(*) filter (where s.is_target) as targets,
                count(*) filter (where not s.is_target) as predictions
            from side as s
            cross join generate_series(1, 6) as g (length)
            cross join lateral generate_series(1, length(s.characters) - g.length + 1) as i (start)
            group by s.n, g.length, substr(s.characters, i.start, g.length)
        ),
        record as (
            select
                g.length, sum(g.targets) as targets, sum(g.predictions) as predictions,
                sum(least(g.targets, g.predictions)) as hits
            from gram as g
            group by g.n, g.length
        ),
        total as (
            select
                sum(r.hits)::double precision / sum(r.predictions) as precision,
                sum(r.hits)::double precision / sum(r.targets) as recall
            from record as r
            -- A text too short for a length says nothing of it.
            where r.targets > 0
            group by r.length
            having sum(r.predictions) > 0
        )
        select coalesce(
            100 * 5 * avg(t.precision) * avg(t.recall)
            / nullif(4 * avg(t.precision) + avg(t.recall), 0), 0
        )
        from total as t
    );
end;
$$;

comment on function recall._chrf is
'0 to 100; as sacrebleu.corpus_chrf, without blanks, counts of all texts together.';
