-- Reads the first terms of a query in full: the best chunks so far are completed, which tells a
-- score that the result reaches; chunks that the other terms cannot lift there are dropped.
create or replace function recall._bm25_read(
    p_product_id integer,
    p_plan recall._bm25_plan,
    p_terms integer,
    p_least double precision,
    p_limit integer,
    p_gone integer [],
    p_filter jsonb
)
returns recall._bm25_candidates
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_found recall._bm25_candidates;
    v_rest double precision := coalesce(p_plan.rest[p_terms + 1], 0);
    v_worth double precision := case
        when v_rest < p_least then p_least - v_rest else 0.4 * p_least
    end;
begin
    with partial_score as materialized (
        select g.key, g.score
        from (
            select
                p.posting & bigint '-256' as key,
                sum(recall._score_posting(p.posting, p.weight, p.per_length)) as score
            from (
                select unnest(b.postings) as posting, q.weight, b.per_length
                from unnest(p_plan.terms[:p_terms], p_plan.weights[:p_terms]) as q (term, weight)
                cross join lateral (
                    select b.postings, p_plan.per_length as per_length
                    from _block as b
                    where b.product_id = p_product_id and b.term = q.term
                    offset 0
                ) as b
            ) as p
            group by 1
            having sum(recall._score_posting(p.posting, p.weight, p.per_length)) >= (select v_worth)
            offset 0
        ) as g
        where
            p_gone = '{}'
            or ((g.key >> 32)::integer in (select v from unnest(p_gone) as v)) is not true
    ),
    least as materialized (
        select greatest(p_least, recall._bm25_least(
            p_product_id, p_plan, p_terms, p_limit, p_filter,
            array_agg(b.key order by b.key), array_agg(b.score order by b.key)
        )) as score
        from (
            select s.key, s.score
            from partial_score as s
            order by s.score desc
            limit case when p_filter = '{}' then p_limit + 10 else 20 * p_limit + 200 end
        ) as b
    )
    select l.score, s.keys, s.scores, 0, 0
    into v_found
    from least as l
    left join lateral (
        select
            coalesce(array_agg(p.key order by p.key), '{}') as keys,
            coalesce(array_agg(p.score order by p.key), '{}') as scores
        from partial_score as p
        where p.score >= l.score - v_rest
        -- Else what was left out of partial_score, or chunks with none of these terms, count.
        having
            v_rest = 0
            or v_rest < float8 '0.9' * l.score and v_worth <= l.score - v_rest
    ) as s on true;
    return v_found;
end;
$$;

comment on function recall._bm25_read is
'Candidates among the chunks with one of the first p_terms terms, without those in p_gone;'
' p_filter is looked at for least only. keys is null as long as a chunk with none of these terms'
' may come out best, or almost.';
