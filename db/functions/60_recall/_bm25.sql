-- Okapi BM25 with k1 1.2, b 0.75 and Lucene's idf, exact for the snapshot, over blocks and pending changes.
create or replace function recall._bm25(
    p_product_id integer,
    p_terms text [],
    p_weights double precision [],
    p_limit integer,
    p_filter jsonb default '{}'
)
returns table (chunk_id bigint, doc_id bigint, score double precision)
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
set jit = off
as $$
begin
    return query execute format(
        $sql$
        with change as materialized (
            select p.version, p.sign, p.length, t.lexeme as term, cardinality(t.positions) as tf
            from _pending as p
            cross join lateral
                unnest(ts_filter(setweight(setweight(p.terms, 'D'), 'A', $2), '{a}')) as t
            where p.product_id = $1
        ),
        gone as materialized (
            select version from _pending where product_id = $1 and sign < 0
        ),
        corpus as materialized (
            select
                sum(s.chunks)::float8 as n,
                sum(s.total_length)::float8 / nullif(sum(s.chunks), 0)::float8 as avg_length
            from (
                select chunks, total_length from _packed where product_id = $1
                union all
                select sum(sign), sum(sign * length::bigint) from _pending where product_id = $1
            ) as s
        ),
        query as materialized (
            select
                q.term,
                q.weight * float8 '2.2' * ln(1 + (c.n - d.df + float8 '0.5') / (d.df + float8 '0.5'))
                    as weight,
                float8 '0.3' as k_fixed,
                float8 '0.9' / c.avg_length as k_length
            from unnest($2, $3) as q (term, weight)
            cross join lateral (
                select
                    (
                        select coalesce(sum(b.n), 0)
                        from _block as b
                        where b.product_id = $1 and b.term = q.term
                    )
                    + (select coalesce(sum(x.sign), 0) from change as x where x.term = q.term) as df
            ) as d
            cross join corpus as c
            where d.df > 0
            order by d.df, q.term
            limit 64
        ),
        posting as (
            select
                (b.posting >> 32)::integer as version,
                b.posting & 255 as tf,
                b.posting >> 8 & 16777215 as length,
                b.weight,
                b.k_fixed,
                b.k_length
            from (
                select unnest(x.postings) as posting, q.weight, q.k_fixed, q.k_length
                from query as q
                cross join lateral (
                    select b.postings
                    from _block as b
                    where b.product_id = $1 and b.term = q.term
                    offset 0
                ) as x
            ) as b
            union all
            select x.version, x.tf, x.length, q.weight, q.k_fixed, q.k_length
            from change as x
            inner join query as q on q.term = x.term
            where x.sign > 0
        ),
        best as (
            select
                p.version,
                sum(
                    floor(
                        float8 '68719476736' * p.weight * p.tf
                        / (p.tf + p.k_fixed + p.k_length * p.length)
                    )
                ) / float8 '68719476736' as score
            from posting as p
            group by p.version
        )
        select c.id, c.doc_id, b.score
        from (
            select b.version, b.score
            from best as b
            where b.version not in (select g.version from gone as g) %s
            order by b.score desc
            fetch first $4 rows with ties
        ) as b
        inner join chunk as c on c.product_id = $1 and c.version = b.version
        order by b.score desc, c.id
        limit $4
        $sql$,
        case
            when p_filter <> '{}' then
                'and exists (select from chunk as c inner join document as d'
                || ' on d.product_id = $1 and d.id = c.doc_id'
                || ' where c.product_id = $1 and c.version = b.version and '
                || recall._filter_sql(p_filter, 5) || ')'
            else ''
        end
    )
    using p_product_id, p_terms, p_weights, p_limit, p_filter;
end;
$$;

comment on function recall._bm25 is
'The best p_limit chunks by score, ties by chunk_id. score = sum over terms of weight * idf * tf * 2.2'
' / (tf + 0.3 + 0.9 * length / average length), idf = ln(1 + (N - df + 0.5) / (df + 0.5)) (Robertson'
' and Zaragoza 2009; idf as in Lucene). Of more than 64 terms the 64 of lowest df count. Each summand'
' is cut to a multiple of 2^-36, so that the sum does not depend on the order of its parts. p_filter:'
' as recall._filter_sql takes it.';
