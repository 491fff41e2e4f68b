-- The ranking behind recall.search: recalled, fused, reranked, cut.
create or replace function recall._fused_hits(
    p_requests recall._request [],
    p_strategy recall.strategy,
    p_k integer
)
returns setof recall.fused_hit
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
#variable_conflict use_column
declare
    v_requests recall._request [] := p_requests;
begin
    for i in 1 .. cardinality(v_requests) loop
        v_requests[i].engines := recall._serving_engines(v_requests[i], p_strategy.engines);
    end loop;
    return query
    select
        chunk_id, doc_id, (row_number() over (order by rank))::integer, score,
        recall._name_engines(channels, chunk_id, v_requests)
    from (
        select h.*, row_number() over (partition by h.doc_id order by h.rank) as place
        from recall._search_run(v_requests, p_strategy, p_k) as r
        cross join lateral unnest(r.ranked) as h
    ) as ranked
    where place <= coalesce(p_strategy.max_per_document, place)
    order by rank
    limit p_k;
end;
$$;

comment on function recall._fused_hits is
'The best p_k chunks of all requests, rank from 1 without gaps: the strategy''s channels fused by'
' rank, reranked, then cut to max_per_document. Ranks of a channel count within a product.';
