-- Fusion rrf: reciprocal rank fusion with the strategy's weights and constant.
create or replace function recall._fuse_ranks(
    p_request recall._request,
    p_hits recall.hit [],
    p_strategy recall.strategy
)
returns setof recall.fused_hit
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return query
    select * from recall.fuse_rrf(p_hits, p_strategy.channels, p_strategy.rrf_k);
end;
$$;

comment on function recall._fuse_ranks is 'A function of recall.fusion: recall.fuse_rrf.';
