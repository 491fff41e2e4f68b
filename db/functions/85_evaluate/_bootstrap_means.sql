-- Percentile intervals of means by the bootstrap (Efron 1979): questions drawn with replacement,
-- the same draws for all columns, by hashes of question, draw and seed. The columns' deviations
-- from their means add up as vectors.
create or replace function recall._bootstrap_means(
    p_values double precision [],
    p_columns integer,
    p_samples integer,
    p_confidence double precision,
    p_seed integer
)
returns table (place bigint, low double precision, high double precision)
language plpgsql immutable parallel safe security definer set search_path from current set jit = off
as $$
declare
    v_rows bigint := cardinality(p_values) / nullif(p_columns, 0);
begin
    return query
    with given as materialized (
        select
            (v.n - 1) / v_rows as col, (v.n - 1) % v_rows as item, v.value,
            avg(v.value) over (partition by (v.n - 1) / v_rows) as mean
        from unnest(p_values) with ordinality as v (value, n)
    ),
    rows_given as materialized (
        select g.item, array_agg((g.value - g.mean)::real order by g.col)::vector as deviations
        from given as g
        group by g.item
    ),
    totals as (
        select sum(g.deviations)::real [] as deviations
        from generate_series(1, p_samples) as r
        cross join generate_series(1, v_rows) as i
        inner join rows_given as g
            on
                g.item = (hashint8extended(i, r + p_seed * 4294967296) & 9223372036854775807)
                % v_rows
        group by r
    ),
    bounds as (
        select d.col, percentile_cont(array[(1 - p_confidence) / 2, (1 + p_confidence) / 2])
            within group (order by d.deviation::float8) as bounds
        from totals as t
        cross join lateral unnest(t.deviations) with ordinality as d (deviation, col)
        group by d.col
    )
    -- Deviations are single precision.
    select
        b.col, round((m.mean + b.bounds[1] / v_rows)::numeric, 6)::float8,
        round((m.mean + b.bounds[2] / v_rows)::numeric, 6)::float8
    from bounds as b
    inner join given as m on m.col = b.col - 1 and m.item = 0;
end;
$$;

comment on function recall._bootstrap_means is
'A row a column of p_values, which holds p_columns columns one after the other: the bounds of the'
' mean''s interval of p_confidence from p_samples draws.';
