-- The terms of a query that a product has, the rarest first, at most 64, with what scoring needs of
-- each.
create or replace function recall._bm25_terms(
    p_product_id integer,
    p_terms text [],
    p_weights double precision [],
    p_waiting recall._bm25_waiting
)
returns table (
    term text,
    weight double precision,
    weight_before double precision,
    weight_of_all double precision,
    per_length double precision
)
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
set enable_seqscan = off
as $$
begin
    return query
    with corpus as materialized (
        select
            sum(s.chunks)::float8 as n,
            sum(s.total_length)::float8 / nullif(sum(s.chunks), 0)::float8 as avg_length
        from (
            select p.chunks, p.total_length from _packed as p where p.product_id = p_product_id
            union all
            select sum(p.sign), sum(p.sign * p.length::bigint)
            from _pending as p
            where p.product_id = p_product_id
        ) as s
    ),
    waiting as materialized (
        select w.term, sum(w.sign) as df
        from unnest(p_waiting.terms, p_waiting.signs) as w (term, sign)
        group by w.term
    ),
    known as (
        select q.term, q.weight, b.df + coalesce(w.df, 0) as df
        from unnest(p_terms, p_weights) as q (term, weight)
        cross join lateral (
            select coalesce(sum(b.n), 0) as df
            from _block as b
            where b.product_id = p_product_id and b.term = q.term
        ) as b
        left join waiting as w on w.term = q.term
    ),
    rarest as (
        select
            k.term,
            k.df,
            -- 2.2 and the 2^36 of recall._score_posting.
            float8 '151182848819.2' * k.weight
            * ln(1 + (c.n - k.df + float8 '0.5') / (k.df + float8 '0.5')) as weight,
            float8 '0.9' / c.avg_length as per_length
        from known as k
        cross join corpus as c
        where k.df > 0
        order by k.df, k.term collate "C"
        limit 64
    )
    select
        r.term,
        r.weight,
        sum(r.weight) over (order by r.df, r.term collate "C") - r.weight,
        sum(r.weight) over (),
        r.per_length
    from rarest as r
    order by r.df, r.term collate "C";
end;
$$;

comment on function recall._bm25_terms is
'weight: as recall._score_posting takes it; weight_before: the sum of those of rarer terms;'
' weight_of_all: of all; per_length: 0.9 / average length of the product''s chunks.';
