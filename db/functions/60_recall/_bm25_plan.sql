-- The terms of a query that a product has, the rarest first, at most 64, with what scoring needs of
-- each.
create or replace function recall._bm25_plan(
    p_product_id integer,
    p_terms text [],
    p_weights double precision [],
    p_waiting recall._bm25_waiting
)
returns recall._bm25_plan
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
set enable_seqscan = off
as $$
declare
    v_plan recall._bm25_plan;
begin
    with corpus as materialized (
        select
            sum(s.chunks)::float8 as n,
            float8 '0.9' * sum(s.chunks)::float8 / nullif(sum(s.total_length), 0)::float8
            as per_length
        from (
            select p.chunks, p.total_length from _packed as p where p.product_id = p_product_id
            union all
            select sum(p.sign), sum(p.sign * p.length::bigint)
            from _pending as p
            where p.product_id = p_product_id
        ) as s
    ),
    known as (
        select q.term, q.weight, b.n, b.blocks, b.max_tf, b.min_length, b.n + coalesce(w.n, 0) as df
        from unnest(p_terms, p_weights) as q (term, weight)
        cross join lateral (
            select
                coalesce(sum(b.n), 0) as n, count(*) as blocks,
                max(b.max_tf) as max_tf, min(b.min_length) as min_length
            from _block as b
            where b.product_id = p_product_id and b.term = q.term
        ) as b
        left join (
            select w.term, sum(w.sign) as n
            from unnest(p_waiting.terms, p_waiting.signs) as w (term, sign)
            group by w.term
        ) as w on w.term = q.term
    ),
    rarest as (
        select
            k.*,
            c.per_length,
            -- 2.2 and the 2^36 of recall._score_posting.
            float8 '151182848819.2' * k.weight
            * ln(1 + (c.n - k.df + float8 '0.5') / (k.df + float8 '0.5')) as full_weight
        from known as k cross join corpus as c
        where k.df > 0
        order by k.df, k.term collate "C"
        limit 64
    )
    select
        array_agg(r.term order by r.df, r.term collate "C"),
        array_agg(r.full_weight order by r.df, r.term collate "C"),
        array_agg(r.n order by r.df, r.term collate "C"),
        array_agg(r.blocks order by r.df, r.term collate "C"),
        array_agg(r.rest order by r.df, r.term collate "C"),
        max(r.per_length)
    into v_plan
    from (
        select r.*, sum(coalesce(
            ceil(r.full_weight * r.max_tf / (r.max_tf + 0.3 + r.per_length * r.min_length)) + 1, 0
        )) over (order by r.df desc, r.term collate "C" desc) as rest
        from rarest as r
    ) as r;
    return v_plan;
end;
$$;

comment on function recall._bm25_plan is
'per_length: 0.9 / average length of the product''s chunks. idf = ln(1 + (N - df + 0.5) / (df +'
' 0.5)); N, df and lengths count packed and waiting chunks. Arrays are null where no term is'
' known.';
