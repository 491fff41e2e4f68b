-- Recalls, fuses, reranks and cuts: the ranking behind recall.search. Takes more candidates while a
-- limit of results per document leaves fewer than p_k.
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
    v_hits recall.hit [];
    v_fused recall.fused_hit [];
    v_candidates integer := greatest(p_strategy.candidates, p_k);
begin
    for i in 1 .. cardinality(v_requests) loop
        v_requests[i].engines := recall._serving_engines(v_requests[i], p_strategy.engines);
    end loop;
    loop
        v_hits := '{}';
        for i in 1 .. cardinality(v_requests) loop
            v_requests[i].max_hits := v_candidates;
            v_hits := v_hits || array(
                select h from recall._channel_hits(v_requests[i], p_strategy.channels) as h
            );
        end loop;
        v_fused := array(
            select f from recall.fuse_rrf(v_hits, p_strategy.channels, p_strategy.rrf_k) as f
        );
        exit when p_strategy.max_per_document is null
            or v_candidates >= 10000
            or v_candidates > coalesce((select max(rank) from unnest(v_hits)), 0)
            or p_k <= (
                select sum(least(n, p_strategy.max_per_document))
                from (select count(*) as n from unnest(v_fused) group by doc_id) as documents
            );
        v_candidates := least(10000, 4 * v_candidates);
    end loop;
    return query
    select
        chunk_id, doc_id, (row_number() over (order by rank))::integer, score,
        recall._name_engines(channels, chunk_id, v_requests)
    from (
        select h.*, row_number() over (partition by doc_id order by rank) as place
        from recall._rerank(v_requests[1], v_fused, p_strategy) as h
    ) as ranked
    where place <= coalesce(p_strategy.max_per_document, place)
    order by rank
    limit p_k;
end;
$$;

comment on function recall._fused_hits is
'The best p_k chunks of all requests, rank from 1 without gaps: the strategy''s channels fused by'
' rank, reranked, then cut to max_per_document. Ranks of a channel count within a product.';
