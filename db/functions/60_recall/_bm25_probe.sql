-- Adds what some terms give to the scores of candidates: blocks without a candidate are skipped,
-- and where candidates are few they are looked up in the block by binary search.
create or replace function recall._bm25_probe(
    p_product_id integer,
    p_plan recall._bm25_plan,
    p_first integer,
    p_last integer,
    p_candidates recall._bm25_candidates,
    p_least double precision
)
returns recall._bm25_candidates
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_found recall._bm25_candidates := p_candidates;
begin
    with candidate as materialized (
        select p_candidates.keys as keys
    ),
    block as materialized (
        select b.postings, b.n, q.weight, c.keys[b.below + 1:b.upto] as keys
        from candidate as c
        cross join
            unnest(p_plan.terms[p_first:p_last], p_plan.weights[p_first:p_last]) as q (term, weight)
        cross join lateral (
            select
                b.postings, b.n,
                width_bucket(b.lo::bigint << 32, c.keys) as below,
                width_bucket((b.hi::bigint + 1) << 32, c.keys) as upto
            from _block as b
            where b.product_id = p_product_id and b.term = q.term
            offset 0
        ) as b
        where b.upto > b.below
    ),
    posting as (
        select
            b.weight,
            unnest(case
                when cardinality(b.keys) * 4 > b.n then b.postings
                else array(
                    select l.posting
                    from (
                        select k.key, b.postings[width_bucket(k.key | 255, b.postings)] as posting
                        from (select unnest(b.keys) as key) as k
                        offset 0
                    ) as l
                    where l.posting & bigint '-256' = l.key
                )
            end) as posting
        from block as b
    ),
    score as (
        select
            p.posting & bigint '-256' as key,
            recall._score_posting(p.posting, p.weight, p_plan.per_length) as score
        from (select posting, weight from posting offset 0) as p
        -- "is true" keeps it a hashed lookup, whatever the planner thinks of the numbers.
        where (p.posting & bigint '-256' in (select unnest(p_candidates.keys))) is true
        union all
        select unnest(p_candidates.keys), unnest(p_candidates.scores)
    ),
    kept as (
        select s.key, sum(s.score) as score from score as s group by s.key
        having sum(s.score) >= p_least
    )
    select
        p_candidates.least,
        array_agg(k.key order by k.key), array_agg(k.score order by k.key),
        p_candidates.blocks + (select count(*) from block),
        p_candidates.lookups
        + (select coalesce(sum(least(cardinality(b.keys), b.n)), 0) from block as b)
    into v_found
    from kept as k;
    return v_found;
end;
$$;

comment on function recall._bm25_probe is
'The candidates whose score with the terms p_first to p_last of the plan is at least p_least.';
