-- Hands the best of a fused ranking to the strategy's reranker; the rest follow as they were.
create or replace function recall._rerank(
    p_request recall._request,
    p_hits recall.fused_hit [],
    p_strategy recall.strategy
)
returns setof recall.fused_hit
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_function text := (select function_name from reranker where name = p_strategy.reranker);
begin
    if v_function is not null then
        return query execute format('select * from recall.%I($1, $2, $3)', v_function)
        using
            p_request,
            p_hits[:p_strategy.rerank_candidates],
            coalesce(p_strategy.options -> 'rerank', '{}');
        p_hits := p_hits[p_strategy.rerank_candidates + 1:];
    end if;
    return query select * from unnest(p_hits);
end;
$$;

comment on function recall._rerank is
'p_hits, best first, the first rerank_candidates of them in the order of the strategy''s reranker.'
' Scores are comparable within each of the two parts only.';
