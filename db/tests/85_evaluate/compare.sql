select plan(12);

-- Both have the word; by BM25 the short text comes first.
select recall.ingest_document('p', 'good' || n, 'word' || n || ' filler')
from generate_series(1, 12) as n;
select recall.ingest_document('p', 'bad' || n, 'word' || n || repeat(' pebble', 30))
from generate_series(1, 12) as n;
select recall.load_golden_set('set', 'p', jsonb_agg(jsonb_build_object(
    'id', n, 'question', 'word' || n, 'relevant', jsonb_build_array('good' || n)
)))
from generate_series(1, 12) as n;
select recall.set_strategy('words', '{"bm25": 1}');
select recall.set_strategy('keywords', '{"document_keyword": 1}');

select results_eq(
    $$
    select metric, k, a, b, difference, better, worse, questions
    from recall.compare('set', 'keywords', 'words')
    $$,
    $$
    values
    ('ndcg', 10, 0::float8, 1::float8, 1::float8, 12::bigint, 0::bigint, 12::bigint),
    ('recall', 10, 0, 1, 1, 12, 0, 12),
    ('mrr', 10, 0, 1, 1, 12, 0, 12),
    ('coverage', 10, 0, 1, 1, 12, 0, 12)
    $$,
    'one strategy finds all, the other none'
);
select cmp_ok(
    (select max(p_value) from recall.compare('set', 'keywords', 'words')), '<', 0.002::float8,
    'which is no chance: two of 4096 sign flips are as far from 0'
);
select results_eq(
    $$ select difference, p_value, low, high from recall.compare('set', 'words', 'words') limit 1 $$,
    $$ values (0::float8, 1::float8, 0::float8, 0::float8) $$,
    'a strategy and itself'
);
select results_eq(
    $$ select metric, -difference, -high, -low, p_value from recall.compare('set', 'words', 'keywords') $$,
    $$ select metric, difference, low, high, p_value from recall.compare('set', 'keywords', 'words') $$,
    'the other way round'
);
select throws_ok(
    $$ select * from recall.compare('set', 'words', 'none') $$, '42704', null, 'no such strategy'
);

-- All 2^10 sign flips counted, beside a random share of them.
create function pg_temp.exact(p_differences double precision [])
returns double precision
language sql
as $$
    select avg((abs(f.total) >= abs(o.total) - 1e-9)::integer)::float8
    from (select sum(d) as total from unnest(p_differences) as d) as o
    cross join generate_series(0, (1 << cardinality(p_differences)) - 1) as r
    cross join lateral (
        select sum(case when (r >> (n - 1)::integer) & 1 = 1 then d else -d end) as total
        from unnest(p_differences) with ordinality as d (d, n)
    ) as f
$$;

select cmp_ok(
    abs(recall._flip_signs(d, 50000, seed) - pg_temp.exact(d)), '<', 0.01::float8,
    'sign flips of ' || d::text
)
from (
    values
    (array[0.1, 0.2, 0.3, 0.05, -0.1, 0.4, 0.3, 0.2, 0.11, -0.3]::float8 [], 1),
    (array[1, 1, 1, -1, -1, 1, 0, 0, 1, 1]::float8 [], 2),
    (array[1 / 3.0, 1 / 3.0, 1 / 3.0, 1, -0.5, 0.5, 0.5, 0.7, 0.01, 0.02]::float8 [], 3)
) as given (d, seed);
select is(
    recall._flip_signs(array[0.3, 0.1, -0.2]::float8 [], 1000, 5),
    recall._flip_signs(array[0.3, 0.1, -0.2]::float8 [], 1000, 5), 'the same for the same seed'
);

-- 0 … 99 have mean 49.5 and standard error 2.887: 95 % lie within 5.66 of it.
select ok(
    abs(low - 43.84) < 0.6 and abs(high - 55.16) < 0.6,
    format('the bootstrap''s interval of a mean: %s to %s', low, high)
)
from recall._bootstrap_means(
    array(select n::float8 from generate_series(0, 99) as n), 1, 2000, 0.95, 1
);
select results_eq(
    $$
    select place, round(low), round(high)
    from recall._bootstrap_means(
        array(select n::float8 from generate_series(0, 99) as n)
        || array(select 1000 + n::float8 from generate_series(0, 99) as n),
        2, 2000, 0.95, 1
    )
    order by place
    $$,
    $$
    select place + c, round(low) + 1000 * c, round(high) + 1000 * c
    from recall._bootstrap_means(
        array(select n::float8 from generate_series(0, 99) as n), 1, 2000, 0.95, 1
    ), generate_series(0, 1) as c
    $$,
    'two columns, the same draws'
);
-- Of 1000 values in order, 95 % of all draws have their median between the 469th and 532nd.
select is(
    recall._quantile_bounds(array(select n::float8 from generate_series(1, 1000) as n), 0.5, 0.95),
    '{500,469,532}', 'the interval of a median'
);

select * from finish();
