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
    v_options jsonb := coalesce(p_strategy.options -> 'rerank', '{}');
    v_best recall.fused_hit [] := p_hits[:p_strategy.rerank_candidates];
    v_rest recall.fused_hit [] := p_hits[p_strategy.rerank_candidates + 1:];
    v_ranked recall.fused_hit [];
    v_key text := concat_ws(' ', 'rerank', p_strategy.reranker, v_options ->> 'model');
    v_error text := recall._provider_rest(v_key);
    v_state text;
begin
    if v_function is null or cardinality(p_hits) = 0 then
        return query select * from unnest(p_hits);
        return;
    end if;
    begin
        if v_error is null then
            execute format('select array(select h from recall.%I($1, $2, $3) as h)', v_function)
            into v_ranked
            using p_request, v_best, v_options;
        end if;
    exception
        when internal_error or data_exception or plpgsql_error or connection_exception
            or external_routine_exception or external_routine_invocation_exception
            or system_error or syntax_error_or_access_rule_violation or invalid_schema_name
            or feature_not_supported or object_not_in_prerequisite_state
            or sqlstate 'RC400' or sqlstate 'RC401' or sqlstate 'RC429' or sqlstate 'RC502'
            or sqlstate 'RC503'
        then
            v_error := left(sqlerrm, 200);
            v_state := sqlstate;
    end;
    if v_state in ('RC429', 'RC503') then
        perform recall._rest_provider(v_key, v_error, 30);
    end if;
    if v_error is not null then
        return query
        select h.chunk_id, h.doc_id, h.rank, h.score,
            h.channels || jsonb_build_object('rerank', jsonb_build_object('fallback', v_error))
        from unnest(v_best || v_rest) as h;
        return;
    end if;
    return query
    select h.chunk_id, h.doc_id, h.rank, h.score, h.channels || jsonb_build_object(
        'rerank', jsonb_build_object('rank', h.rank, 'score', h.score)
    )
    from unnest(v_ranked) as h
    where not v_options ? 'min_score' or h.score >= (v_options ->> 'min_score')::double precision;
    -- A ranking that is cut by the reranker's score ends there.
    if not v_options ? 'min_score' then
        return query select * from unnest(v_rest);
    end if;
end;
$$;

comment on function recall._rerank is
'p_hits, best first, the first rerank_candidates of them in the order of the strategy''s reranker.'
' Scores are comparable within each of the two parts only. With min_score only what it reaches'
' stays. channels get rerank: {rank, score}, or {fallback: error} where the reranker fails and the'
' fused order stands; after RC429 and RC503 it is not asked again by this session for 30 s.';
