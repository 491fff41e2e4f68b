-- The texts that a reranker reads, side by side with the hits.
create or replace function recall._rerank_texts(
    p_request recall._request,
    p_hits recall.fused_hit []
)
returns text []
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
begin
    return array(
        select recall._indexed_text(d.title, c.heading_path, c.content_chunk)
        from unnest(p_hits) with ordinality as h (chunk_id, doc_id, rank, score, channels, n)
        inner join chunk as c
            on c.product_id = any(p_request.product_ids) and h.chunk_id = c.id
        inner join document as d on c.product_id = d.product_id and c.doc_id = d.id
        order by h.n
    );
end;
$$;

comment on function recall._rerank_texts is
'Title, heading path and text of each chunk, as they are embedded.';
