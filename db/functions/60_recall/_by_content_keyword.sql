-- Channel content_keyword: how near the query's terms stand, over the best of BM25, never over
-- every match.
create or replace function recall._by_content_keyword(p_request recall._request)
returns setof recall.hit
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_query tsquery := recall._terms_query(
        recall._longer_terms(ts_filter(p_request.terms, '{a}')), '&'
    );
begin
    return query
    select
        n.chunk_id,
        n.doc_id,
        (row_number() over (order by n.score desc, n.chunk_id))::integer,
        n.score,
        'content_keyword'
    from (
        select
            h.chunk_id,
            h.doc_id,
            ts_rank(c.ts_vector_extra, v_query)::float8 + float8 '1e-9' * h.score as score
        from unnest(recall._bm25_hits(p_request, greatest(200, p_request.max_hits))) as h
        inner join chunk as c on c.product_id = any(p_request.product_ids) and c.id = h.chunk_id
    ) as n
    order by 3
    limit p_request.max_hits;
end;
$$;

comment on function recall._by_content_keyword is
'Hits of the channel content_keyword: BM25''s best 200 (or max_hits, if that is more) by'
' ts_rank of all terms and-ed, which falls with the distance of each pair of terms that the'
' chunk has. score: ts_rank plus a billionth of the BM25 score, which orders chunks without a'
' pair.';
