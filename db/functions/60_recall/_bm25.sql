-- Okapi BM25 with k1 1.2, b 0.75 and Lucene's idf, exact for the snapshot. The most frequent terms,
-- which cannot lift a chunk into the result alone, are read for candidates only (MaxScore: Turtle,
-- Flood 1995).
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
set enable_seqscan = off
as $$
declare
    v_waiting recall._bm25_waiting := recall._bm25_waiting(p_product_id, p_terms);
    v_terms text [];
    v_weights double precision [];
    v_per_length double precision;
    v_few integer;
    v_rest double precision;
    v_least double precision;
    v_versions integer [];
    v_scores double precision [];
begin
    select
        array_agg(t.term), array_agg(t.weight), max(t.per_length),
        count(*) filter (where t.weight_before < 0.8 * t.weight_of_all),
        coalesce(sum(t.weight) filter (where t.weight_before >= 0.8 * t.weight_of_all), 0)
    into v_terms, v_weights, v_per_length, v_few, v_rest
    from recall._bm25_terms(p_product_id, p_terms, p_weights, v_waiting) as t;
    loop
        exit when v_terms is null;
        execute recall._bm25_candidates_sql(p_filter)
        into v_versions, v_scores, v_least
        using
            p_product_id, v_terms, v_weights, v_per_length, v_few, v_waiting.terms, v_waiting.signs,
            v_waiting.postings, v_waiting.gone, p_limit, v_rest, p_filter;
        -- Without one of the terms read, no chunk reaches more than v_rest.
        exit when v_rest = 0 or v_least > v_rest;
        v_few := cardinality(v_terms);
        v_rest := 0;
        while v_rest + v_weights[v_few] < v_least loop
            v_rest := v_rest + v_weights[v_few];
            v_few := v_few - 1;
        end loop;
    end loop;
    return query
    select c.id, c.doc_id, b.score / float8 '68719476736'
    from (
        select t.version, sum(t.score) as score
        from (
            select v.version, v.score from unnest(v_versions, v_scores) as v (version, score)
            union all
            select
                (p.posting >> 32)::integer,
                recall._score_posting(p.posting, p.weight, v_per_length)
            from (
                select unnest(b.postings) as posting, q.weight
                from unnest(v_terms[v_few + 1:], v_weights[v_few + 1:]) as q (term, weight)
                cross join lateral (
                    select b.postings
                    from _block as b
                    where b.product_id = p_product_id and b.term = q.term
                    offset 0
                ) as b
            ) as p
            where (p.posting >> 32)::integer in (select v from unnest(v_versions) as v)
        ) as t
        group by t.version
        order by 2 desc
        fetch first p_limit rows with ties
    ) as b
    inner join chunk as c on c.product_id = p_product_id and c.version = b.version
    order by b.score desc, c.id
    limit p_limit;
end;
$$;

comment on function recall._bm25 is
'The best p_limit chunks by score, ties by chunk_id. score = sum over terms of weight * idf *'
' tf * 2.2 / (tf + 0.3 + 0.9 * length / average length), idf = ln(1 + (N - df + 0.5) / (df +'
' 0.5)) (Robertson and Zaragoza 2009; idf as in Lucene). Of more than 64 terms the 64 of lowest'
' df count. Each summand is cut to a multiple of 2^-36. p_filter: as recall._filter_sql takes'
' it.';
