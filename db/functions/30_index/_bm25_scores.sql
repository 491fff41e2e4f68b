-- Okapi BM25 with k1 1.2, b 0.75 and Lucene's idf, exact for the snapshot.
create or replace function recall._bm25_scores(
    p_product_ids integer [],
    p_terms text [],
    p_weights double precision [],
    p_limit integer,
    p_filter jsonb default '{}',
    p_haste double precision default 1
)
returns table (chunk_id bigint, doc_id bigint, score double precision)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
declare
    v_found recall._bm25_candidates := (
        recall._search_bm25(p_product_ids, p_terms, p_weights, p_limit, p_filter, p_haste)
    ).found;
begin
    return query
    select c.id, c.doc_id, b.score / recall._score_unit()
    from (
        select f.key, f.score
        from (select unnest(v_found.keys) as key, unnest(v_found.scores) as score) as f
        where f.score > 0
        order by f.score desc
        fetch first p_limit rows with ties
    ) as b
    inner join chunk as c
        on c.product_id = (b.key >> 32)::integer and c.version = (b.key & 4294967295)::integer
    order by b.score desc, c.id
    limit p_limit;
end;
$$;

comment on function recall._bm25_scores is
'The best p_limit chunks by score, ties by chunk_id. score = sum over terms of weight * idf *'
' tf * 2.2 / (tf + 0.3 + 0.9 * length / average length), idf = ln(1 + (N - df + 0.5) / (df +'
' 0.5)) (Robertson and Zaragoza 2009; idf as in Lucene). Of more than 64 terms the 64 of lowest'
' df count. Each summand is cut to a multiple of 2^-36. N, df and lengths are those of'
' p_product_ids together, as if one product held all their chunks. p_filter: as'
' recall._filter_sql takes it; p_haste: as recall._search_bm25. Terms must differ.';
