-- Recalls, fuses and reranks: the steps of a search, each with its result. Takes more candidates
-- while a limit of results per document leaves fewer than p_k.
create or replace function recall._run_search(
    p_requests recall._request [],
    p_strategy recall.strategy,
    p_k integer
)
returns table (
    hits recall.hit [],
    fused recall.fused_hit [],
    ranked recall.fused_hit [],
    milliseconds jsonb
)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_request recall._request;
    v_candidates integer := greatest(p_strategy.candidates, p_k);
    v_fuse_ms numeric;
    v_start timestamptz;
    v_found record;
begin
    milliseconds := '{}';
    loop
        hits := '{}';
        fused := '{}';
        v_fuse_ms := 0;
        foreach v_request in array p_requests loop
            v_request.max_hits := v_candidates;
            if v_request.united is not null then
                perform recall._enter_group(v_request.united);
            end if;
            select * into v_found from recall._channel_hits(v_request, p_strategy.channels);
            v_start := clock_timestamp();
            hits := hits || v_found.hits;
            milliseconds := v_found.milliseconds;
            -- Of a united search only once all nodes have told their hits.
            if v_request.united is null or not recall._has_said() then
                fused := fused || recall._fuse(v_request, v_found.hits, p_strategy);
            end if;
            v_fuse_ms := v_fuse_ms + recall._milliseconds_since(v_start);
        end loop;
        if cardinality(p_requests) > 1 then
            fused := array(
                select
                    row(
                        h.chunk_id, h.doc_id,
                        row_number() over (order by h.score desc, h.chunk_id), h.score, h.parts
                    )::recall.fused_hit
                from unnest(fused) as h
                order by h.score desc, h.chunk_id
            );
        end if;
        exit when p_strategy.max_per_document is null or recall._has_said()
            or v_candidates >= 10000
            or v_candidates > coalesce((select max(h.rank) from unnest(hits) as h), 0)
            or p_k <= (
                select sum(least(n, p_strategy.max_per_document))
                from (select count(*) as n from unnest(fused) as f group by f.doc_id) as documents
            );
        v_candidates := least(10000, 4 * v_candidates);
    end loop;
    if v_request.united is not null then
        perform recall._enter_group(null);
    end if;
    v_start := clock_timestamp();
    v_request := p_requests[1];
    v_request.product_ids := array(select unnest(r.product_ids) from unnest(p_requests) as r);
    ranked := case
        when p_strategy.reranker is null then fused
        else array(
            select h from recall._rerank(v_request, fused, p_strategy) as h order by h.rank
        )
    end;
    milliseconds := milliseconds || jsonb_build_object(
        'fuse', v_fuse_ms, 'rerank', recall._milliseconds_since(v_start)
    );
    return next;
end;
$$;

comment on function recall._run_search is
'One row: hits of all channels, the fused ranking of all candidates, and that as reranked, best'
' first, before max_per_document and p_k cut it; and the milliseconds of each channel, see'
' recall._channel_hits, of ''fuse'' and of ''rerank'', in the last request and round.';
