-- Scores of questions, their means and intervals: the rows of recall.evaluate.
create or replace function recall._evaluate(
    p_golden_set recall.golden_set,
    p_strategy recall.strategy,
    p_k integer,
    p_depth integer,
    p_samples integer,
    p_confidence double precision,
    p_seed integer,
    p_rankings text [],
    p_shown text []
)
returns table (
    ranking text,
    metric text,
    k integer,
    value double precision,
    low double precision,
    high double precision,
    questions bigint
)
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
#variable_conflict use_column
begin
    return query
    with scores as materialized (
        select s.*, array_position(p_shown, s.ranking) as shown
        from recall._question_scores(p_golden_set, p_strategy, p_k, p_depth, p_rankings) as s
        where s.ranking = any(p_shown)
    ),
    measured as materialized (
        select s.question_id, s.shown, m.*
        from scores as s
        cross join lateral (values
            (1, 'ndcg', p_k, s.ndcg),
            (2, 'recall', p_k, s.recall),
            (3, 'recall', p_depth, s.recall_depth),
            (4, 'mrr', p_k, s.mrr),
            (5, 'coverage', p_k, s.coverage)
        ) as m (item, metric, k, value)
        where m.item <> 3 or p_depth <> p_k
    ),
    means as materialized (
        select
            shown, item, metric, k, avg(value order by question_id) as value, count(*) as questions,
            row_number() over (order by shown, item) as place
        from measured
        group by shown, item, metric, k
    ),
    bounds as materialized (
        select b.*
        from recall._bootstrap_means(
            array(select m.value from measured as m order by m.shown, m.item, m.question_id),
            (select count(*) from means)::integer,
            p_samples, p_confidence, p_seed
        ) as b
    ),
    rows_shown as (
        select m.shown, m.item, m.metric, m.k, m.value, b.low, b.high, m.questions
        from means as m
        inner join bounds as b on m.place = b.place
        union all
        select s.shown, t.item, t.metric, null, b.q[1], b.q[2], b.q[3], s.questions
        from (
            select shown, array_agg(milliseconds) as times, count(*) as questions
            from scores group by shown
        ) as s
        cross join (values (6, 'p50_ms', 0.5), (7, 'p95_ms', 0.95)) as t (item, metric, quantile)
        cross join lateral
            (select recall._quantile_bounds(s.times, t.quantile, p_confidence) as q) as b
    )
    select p_shown[shown], metric, k, value, low, high, questions
    from rows_shown
    order by shown, item;
end;
$$;

comment on function recall._evaluate is
'See recall.evaluate. p_rankings: as recall._timed_search; p_shown: the rankings to return, in'
' this order.';
