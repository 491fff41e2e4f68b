-- Whether one strategy finds better than another, or differs by chance.
create or replace function recall.compare(
    p_golden_set text,
    p_a text,
    p_b text,
    p_k integer default 10,
    p_samples integer default 10000,
    p_confidence double precision default 0.95,
    p_seed integer default 1
)
returns table (
    metric text,
    k integer,
    a double precision,
    b double precision,
    difference double precision,
    low double precision,
    high double precision,
    p_value double precision,
    better bigint,
    worse bigint,
    questions bigint
)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_set recall.golden_set := recall._require_golden_set(p_golden_set);
begin
    perform recall._check_evaluation(p_k, p_k, p_samples, p_confidence, null);
    perform recall._refuse_null('p_seed', p_seed is null);
    perform recall._require_strategy(s.name, null, s.argument)
    from (values (p_a, 'p_a'), (p_b, 'p_b')) as s (name, argument);
    return query
    with scores as materialized (
        select c.side, s.*
        from (values ('a', p_a), ('b', p_b)) as c (side, name)
        cross join lateral recall._evaluated_strategy(v_set, c.name, null) as e
        cross join lateral recall._question_scores(v_set, e.strategy, p_k, 10000) as s
        -- The final ranking.
        where s.ranking = e.shown[cardinality(e.shown)]
    ),
    pairs as materialized (
        select m.item, m.metric, m.a, m.b, x.question_id
        from scores as x
        inner join scores as y on x.question_id = y.question_id
        cross join lateral (values
            (1, 'ndcg', x.ndcg, y.ndcg),
            (2, 'recall', x.recall, y.recall),
            (3, 'mrr', x.mrr, y.mrr),
            (4, 'coverage', x.coverage, y.coverage)
        ) as m (item, metric, a, b)
        where x.side = 'a' and y.side = 'b'
    ),
    sums as materialized (
        select
            item, metric, count(*) as questions,
            avg(a order by question_id) as a, avg(b order by question_id) as b,
            count(*) filter (where b > a) as better, count(*) filter (where b < a) as worse,
            array_agg(b - a order by question_id) as differences
        from pairs
        group by item, metric
    )
    select
        s.metric, p_k, s.a, s.b, s.b - s.a, i.low, i.high,
        recall._flip_signs(s.differences, p_samples, p_seed), s.better, s.worse, s.questions
    from sums as s
    cross join lateral recall._bootstrap_means(
        s.differences, 1, least(p_samples, 1000), p_confidence, p_seed
    ) as i
    order by s.item;
    if not found then
        perform recall._refuse_unjudged(p_golden_set);
    end if;
end;
$$;

comment on function recall.compare is
'A row a metric of recall.evaluate: the means of strategies p_a and p_b (null: the'
' product''s own) over the same questions,'
' b less a, its interval of p_confidence by 1,000 draws of the bootstrap at most, and p_value:'
' how likely a difference at least as large is where the two are equally good, by a paired'
' randomization test of p_samples sign flips, both sides (0.05 or less is commonly called'
' significant; the least that can be seen is 1 / (p_samples + 1)). better, worse: questions on'
' which b is better, worse. The final ranking of each is compared, reranked where it has a'
' reranker. The same for the same p_seed, as long as the server is of one major version. Writes'
' nothing. Raises as recall.evaluate.';

grant execute on function recall.compare to recall_reader;
