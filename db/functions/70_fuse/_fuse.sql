-- One request's hits as one ranking, by the strategy's fusion.
create or replace function recall._fuse(
    p_request recall._request,
    p_hits recall.hit [],
    p_strategy recall.strategy
)
returns recall.fused_hit []
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_fused recall.fused_hit [];
begin
    execute format(
        'select array(select f from recall.%I($1, $2, $3) as f)',
        (
            select f.function_name
            from fusion as f
            where f.name = coalesce(p_strategy.fusion, 'rrf')
        )
    )
    into v_fused
    using p_request, p_hits, p_strategy;
    return v_fused;
end;
$$;

comment on function recall._fuse is 'What the function of recall.fusion returns, as an array.';
