-- Adds what some terms give to the scores of candidates: blocks without a candidate are skipped,
-- and where candidates are few they are looked up in the block by binary search.
create or replace function recall._probe_terms(
    p_product_ids integer [],
    p_query recall._bm25_query,
    p_first integer,
    p_last integer,
    p_candidates recall._bm25_candidates,
    p_least double precision
)
returns recall._bm25_candidates
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_found recall._bm25_candidates := p_candidates;
    v_per_length double precision := p_query.per_length;
begin
    with candidate as materialized (
        select p_candidates.keys as keys
    ),
    block as materialized (
        select b.postings, b.base, b.n, b.weight, c.keys[b.below + 1:b.upto] as keys
        from candidate as c
        cross join lateral (
            select
                b.postings, b.n, recall._chunk_key(b.product_id, 0) as base, q.weight,
                width_bucket(recall._chunk_key(b.product_id, b.lo) - 1, c.keys) as below,
                width_bucket(recall._chunk_key(b.product_id, b.hi), c.keys) as upto
            from
                unnest(p_query.terms[p_first:p_last], p_query.weights[p_first:p_last])
                as q (term, weight)
            inner join _block as b
                on b.product_id = any(p_product_ids) and b.term = q.term
            offset 0
        ) as b
        where b.upto > b.below
    ),
    read as (
        select
            b.weight, b.base,
            case
                when cardinality(b.keys) * 4 > b.n then b.postings
                else array(
                    select l.posting
                    from (
                        select
                            v.version,
                            b.postings[width_bucket(
                                recall._pack_posting(v.version), b.postings
                            )] as posting
                        from (select (unnest(b.keys) - b.base)::integer as version) as v
                        offset 0
                    ) as l
                    where l.posting >= recall._pack_posting(l.version, 0, 0)
                )
            end as postings
        from block as b
    ),
    score as (
        select
            p.key, recall._score_posting(p.tf, p.length, r.weight, v_per_length) as score
        from read as r
        cross join lateral recall._keyed_postings(r.postings, r.base) as p
        -- "is true" keeps it a hashed lookup, whatever the planner thinks of the numbers.
        where (p.key in (select unnest(p_candidates.keys))) is true
        union all
        select unnest(p_candidates.keys), unnest(p_candidates.scores)
    ),
    kept as (
        select s.key, sum(s.score) as score from score as s group by s.key
        having sum(s.score) >= p_least
    )
    select
        array_agg(k.key order by k.key), array_agg(k.score order by k.key),
        p_candidates.least,
        p_candidates.blocks + (select count(*) from block),
        p_candidates.lookups
        + (select coalesce(sum(least(cardinality(b.keys), b.n)), 0) from block as b)
    into v_found
    from kept as k;
    return v_found;
end;
$$;

comment on function recall._probe_terms is
'The candidates whose score with the terms p_first to p_last of the query is at least p_least.';
