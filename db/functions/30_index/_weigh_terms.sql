-- The terms of a query that products have, the rarest first, and what scoring needs of each: packed
-- and pending changes count as of the snapshot. The chunks that no block holds are scored here.
create or replace function recall._weigh_terms(
    p_product_ids integer [],
    p_terms text [],
    p_weights double precision [],
    p_most integer
)
returns recall._bm25_query
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
declare
    -- k1 + 1, the factor that all terms of BM25 have in common.
    v_factor constant double precision := 2.2 * recall._score_unit();
    v_query recall._bm25_query;
    v_all jsonb := case
        when recall._is_united() then recall._sums_of_all(p_product_ids, p_terms)
    end;
begin
    with change as materialized (
        select
            recall._chunk_key(p.product_id, p.version) as key, p.sign, p.length,
            case
                when p.terms @@ (select recall._terms_query(array_to_tsvector(p_terms)))
                    then ts_filter(setweight(p.terms, 'A', p_terms), '{a}')
            end as terms
        from _pending as p
        where p.product_id = any(p_product_ids)
    ),
    pending as materialized (
        select t.lexeme as term, c.key, c.sign, c.length, cardinality(t.positions) as tf
        from change as c
        cross join lateral unnest(c.terms) as t
    ),
    corpus as materialized (
        select
            greatest(sum(s.chunks), (v_all ->> 'chunks')::bigint)::float8 as n,
            float8 '0.9' * greatest(sum(s.chunks), (v_all ->> 'chunks')::bigint)::float8
            / nullif(greatest(sum(s.total_length), (v_all ->> 'length')::bigint), 0)::float8
            as per_length
        from (
            select p.chunks, p.total_length
            from _packed as p
            where p.product_id = any(p_product_ids)
            union all
            select sum(c.sign), sum(c.sign * c.length::bigint) from change as c
        ) as s
    ),
    -- One scan for all terms, in the order of the index.
    packed as materialized (
        select
            b.term, sum(b.n) as n, count(*) as blocks,
            max(b.max_tf) as max_tf, min(b.min_length) as min_length
        from _block as b
        where b.product_id = any(p_product_ids) and b.term = any(p_terms)
        group by b.term
    ),
    known as (
        select
            q.term, coalesce(q.weight, 1) as weight,
            coalesce(b.n, 0) as n, coalesce(b.blocks, 0) as blocks, b.max_tf, b.min_length,
            greatest(coalesce(b.n, 0) + coalesce(w.n, 0), (v_all ->> ('df ' || q.term))::bigint)
            as df
        from unnest(p_terms, p_weights) as q (term, weight)
        left join packed as b on b.term = q.term
        left join (select w.term, sum(w.sign) as n from pending as w group by w.term) as w
            on w.term = q.term
    ),
    rarest as materialized (
        select
            k.term, k.n, k.blocks, k.max_tf, k.min_length, c.per_length,
            v_factor * k.weight * ln(1 + (c.n - k.df + float8 '0.5') / (k.df + float8 '0.5'))
            as weight,
            row_number() over (order by k.df, k.term collate "C") as place
        from known as k cross join corpus as c
        where k.df > 0 and not recall._waits()
        order by place
        limit p_most
    ),
    -- A summand is cut to a whole number, the bound rounded up: never below it, nor its sums.
    bounded as (
        select
            r.*,
            sum(coalesce(
                ceil(r.weight * r.max_tf / (r.max_tf + 0.3 + r.per_length * r.min_length)) + 1, 0
            )) over (order by r.place desc) as bound
        from rarest as r
    ),
    added as (
        select
            p.key, sum(recall._score_posting(p.tf, p.length, r.weight, r.per_length)) as score
        from pending as p
        inner join rarest as r on r.term = p.term
        where p.sign > 0
        group by p.key
        having p.key not in (select c.key from change as c where c.sign < 0)
    )
    select
        array_agg(b.term order by b.place), array_agg(b.weight / v_factor order by b.place),
        array_agg(b.weight order by b.place),
        array_agg(b.bound order by b.place),
        array_agg(b.n order by b.place), array_agg(b.blocks order by b.place),
        (select c.n from corpus as c), (select c.per_length from corpus as c),
        (select count(*) from pending),
        array(select c.key from change as c where c.sign < 0),
        (select array_agg(a.key order by a.key) from added as a),
        (select array_agg(a.score order by a.key) from added as a)
    into v_query
    from bounded as b;
    return v_query;
end;
$$;

comment on function recall._weigh_terms is
'At most p_most terms, all where that is null; p_weights null: 1 each. idf = ln(1 + (N - df + 0.5)'
' / (df + 0.5)), as in Lucene; N, df and lengths of p_product_ids together. Arrays of terms are'
' null where none is known, new_keys and new_scores where no pending change brings one of them.'
' Terms must differ. In a united search sums of all nodes, none until these have told.';
