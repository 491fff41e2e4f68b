-- How well a strategy finds what it should, and each of its channels by itself.
create or replace function recall.evaluate(
    p_golden_set text,
    p_strategy text default null,
    p_k integer default 10,
    p_depth integer default 100,
    p_rankings text [] default null,
    p_samples integer default 1000,
    p_confidence double precision default 0.95,
    p_seed integer default 1
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
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_set recall.golden_set := recall._require_golden_set(p_golden_set);
    v_evaluated record;
begin
    perform recall._check_evaluation(p_k, p_depth, p_samples, p_confidence, p_rankings);
    perform recall._refuse_null('p_seed', p_seed is null);
    select * into v_evaluated from recall._evaluated_strategy(v_set, p_strategy, p_rankings);
    return query
    with scores as materialized (
        select s.*, array_position(v_evaluated.shown, s.ranking) as shown
        from recall._question_scores(
            v_set, v_evaluated.strategy, p_k, p_depth, v_evaluated.rankings
        ) as s
        where s.ranking = any(v_evaluated.shown)
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
    rows_shown as (
        select m.shown, m.item, m.metric, m.k, m.value, b.low, b.high, m.questions
        from means as m
        inner join recall._bootstrap_means(
            array(select v.value from measured as v order by v.shown, v.item, v.question_id),
            (select count(*) from means)::integer,
            p_samples, p_confidence, p_seed
        ) as b
            on m.place = b.place
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
    select v_evaluated.shown[shown], metric, k, value, low, high, questions
    from rows_shown
    order by shown, item;
    if not found then
        perform recall._refuse_unjudged(p_golden_set);
    end if;
end;
$$;

comment on function recall.evaluate is
'Searches once for each question of a golden set and measures every ranking of that search: a row'
' a ranking and metric. ranking: each channel of p_strategy (null: the product''s own),'
' ''fused'', and ''reranked'' where it has a reranker; or p_rankings, which may name other'
' channels too. metric, mean over the questions that have a relevant document: ndcg (linear gain'
' over log2(place + 1), by that of the best order), recall (share of the relevant documents), mrr'
' (1 over the place of the first relevant one, else 0), coverage (1 if there is one), all within'
' the first k documents; recall also at k = p_depth. A document stands where its best chunk does,'
' and documents are counted, of the first p_depth chunks. p50_ms, p95_ms: milliseconds of the'
' search, by channel of its part. low, high: interval of p_confidence, by p_samples draws of the'
' bootstrap, the same for the same p_seed. p_k: 1 to 1000. Writes nothing. Raises 42704 for a set'
' or strategy that is not there, 22023 for an argument out of range, 55000 where no question has'
' a relevant document.';

grant execute on function recall.evaluate to recall_reader;
