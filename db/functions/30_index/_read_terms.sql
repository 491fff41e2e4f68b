-- Reads the first terms of a query in full: the best chunks so far are completed, which tells a
-- score that the result reaches; chunks that the other terms cannot lift there are dropped.
-- Comparing costs more, so that postings are hashed: a generic plan expects a hundred and sorts.
create or replace function recall._read_terms(
    p_product_ids integer [],
    p_query recall._bm25_query,
    p_terms integer,
    p_least double precision,
    p_limit integer,
    p_filter jsonb
)
returns recall._bm25_candidates
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set cpu_operator_cost = 0.02 as $$
declare
    v_found recall._bm25_candidates;
    v_per_length double precision := p_query.per_length;
    -- What the other terms can add.
    v_unread double precision := coalesce(p_query.bounds[p_terms + 1], 0);
    -- Chunks with less than this so far are not even collected.
    v_worth double precision := case
        when v_unread < p_least then p_least - v_unread else 0.4 * p_least
    end;
begin
    with partial_score as materialized (
        select g.key, g.score
        from (
            select
                p.key,
                sum(recall._score_posting(p.tf, p.length, b.weight, v_per_length)) as score
            from (
                select b.postings, recall._chunk_key(b.product_id, 0) as base, q.weight
                from
                    unnest(p_query.terms[:p_terms], p_query.weights[:p_terms]) as q (term, weight)
                inner join _block as b on b.product_id = any(p_product_ids) and b.term = q.term
                offset 0
            ) as b
            cross join lateral recall._keyed_postings(b.postings, b.base) as p
            group by p.key
            having
                sum(recall._score_posting(p.tf, p.length, b.weight, v_per_length))
                >= (select v_worth)
            offset 0
        ) as g
        where
            p_query.gone = '{}'
            or (g.key in (select k from unnest(p_query.gone) as k)) is not true
    ),
    least as materialized (
        select greatest(p_least, recall._least_score(
            p_product_ids, p_query, p_terms, p_limit, p_filter,
            array_agg(b.key order by b.key), array_agg(b.score order by b.key)
        )) as score
        from (
            select s.key, s.score
            from partial_score as s
            order by s.score desc
            limit case when p_filter = '{}' then p_limit + 10 else 20 * p_limit + 200 end
        ) as b
    )
    select s.keys, s.scores, l.score, 0, 0
    into v_found
    from least as l
    left join lateral (
        select
            coalesce(array_agg(p.key order by p.key), '{}') as keys,
            coalesce(array_agg(p.score order by p.key), '{}') as scores
        from partial_score as p
        where p.score >= l.score - v_unread
        -- Else what was left out of partial_score, or chunks with none of these terms, count.
        having
            v_unread = 0
            or v_unread < float8 '0.9' * l.score and v_worth <= l.score - v_unread
    ) as s on true;
    return v_found;
end;
$$;

comment on function recall._read_terms is
'Candidates among the chunks with one of the first p_terms terms, without those that are gone;'
' p_filter is looked at for least only. keys is null as long as a chunk with none of these'
' terms may come out best, or almost.';
