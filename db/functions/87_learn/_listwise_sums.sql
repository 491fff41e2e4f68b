-- The statement that adds up slope and curvature of the listwise loss, question by question. It is
-- a text with a column for each pair of parts, since the same in sums of pgvector's vectors takes
-- seven times as long (20,000 hits of 18 parts: 3.6 s a step against 0.5).
create or replace function recall._listwise_sums(p_live integer [])
returns text
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_products text := (
        select pg_catalog.string_agg(
            pg_catalog.format('sum(e * x[%1$s] * x[%2$s]) / (1 + sum(e)) as s%1$s_%2$s', a, b), ', '
        )
        from pg_catalog.unnest(p_live) as a inner join pg_catalog.unnest(p_live) as b on a <= b
    );
    v_means text;
    v_slopes text;
    v_curves text;
begin
    select
        pg_catalog.string_agg(
            pg_catalog.format(
                'sum(e * x[%1$s]) / (1 + sum(e)) as m%1$s, sum(share * x[%1$s]) as r%1$s', a
            ),
            ', ' order by a
        ),
        pg_catalog.string_agg(pg_catalog.format('10 * sum(m%1$s - r%1$s)', a), ', ' order by a),
        pg_catalog.string_agg('array[' || c.curves || ']', ', ' order by a)
    into v_means, v_slopes, v_curves
    from pg_catalog.unnest(p_live) as a
    cross join lateral (
        select pg_catalog.string_agg(
            pg_catalog.format(
                '100 * sum(s%s_%s - m%s * m%s)', least(a, b), greatest(a, b), a, b
            ),
            ', ' order by b
        ) as curves
        from pg_catalog.unnest(p_live) as b
    ) as c;
    return 'select array[' || v_slopes || '], array[' || v_curves || '] from (select '
        || v_means || ', ' || v_products
        || ' from (select u.question, u.share, u.parts::real [] as x,'
        || ' exp(least(-10 * (u.parts <#> $4), 700)) as e'
        || ' from unnest($1, $2, $3) as u (parts, question, share) offset 0'
        || ') as h group by h.question) as q';
end;
$$;

comment on function recall._listwise_sums is
'p_live: which parts of a hit. The statement takes, side by side, parts, question and share of'
' gain of hits, and the weights. A hit is chosen with a probability that goes with exp(10 *'
' weights * parts), none with one that goes with 1; the loss is the cross entropy of shares and'
' probabilities. It returns a row: gradient and Hessian of the loss by the weights of p_live.';
