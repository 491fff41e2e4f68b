-- One search with everything that an evaluation wants of it: each ranking, and what it took.
create or replace function recall._timed_search(
    p_query text,
    p_product_name text,
    p_strategy recall.strategy,
    p_k integer,
    p_rankings text [] default null,
    p_left_out bigint [] default '{}'
)
returns table (hits recall.hit [], milliseconds jsonb)
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_start timestamptz := clock_timestamp();
    v_request recall._request := recall._make_request(p_query, p_product_name, p_k);
    v_asked numeric := recall._milliseconds_since(v_start);
    v_weights jsonb := (
        select jsonb_object_agg(r.name, 1)
        from unnest(p_rankings) as r (name)
        where
            r.name not in ('fused', 'reranked')
            and coalesce((p_strategy.channels ->> r.name)::double precision, 0) = 0
    );
    v_vector numeric;
    v_whole numeric;
    v_run record;
begin
    v_request.left_out := p_left_out;
    v_request := (recall._prepare_requests(array[v_request], p_strategy))[1];
    v_vector := recall._milliseconds_since(v_start) - v_asked;
    select * into v_run
    from recall._run_search(array[v_request], p_strategy, p_k);
    v_whole := recall._milliseconds_since(v_start);
    hits := v_run.hits || array(
        select row(f.chunk_id, f.doc_id, f.rank, f.score, 'fused')::recall.hit
        from unnest(v_run.fused) as f
    );
    milliseconds := v_run.milliseconds || jsonb_build_object(
        'fused', v_whole - (v_run.milliseconds ->> 'rerank')::numeric
    );
    if p_strategy.reranker is not null then
        hits := hits || array(
            select row(f.chunk_id, f.doc_id, f.n, f.score, 'reranked')::recall.hit
            from unnest(v_run.ranked)
                with ordinality as f (chunk_id, doc_id, rank, score, parts, n)
        );
        milliseconds := milliseconds || jsonb_build_object('reranked', v_whole);
    end if;
    -- Channels that the strategy leaves out.
    if v_weights is not null then
        v_request.max_hits := greatest(p_strategy.candidates, p_k);
        select * into v_run from recall._channel_hits(v_request, v_weights);
        hits := hits || v_run.hits;
        milliseconds := milliseconds || v_run.milliseconds;
    end if;
    milliseconds := (
        select jsonb_object_agg(m.key, m.value::numeric + case
            when m.key in ('fused', 'reranked') then 0
            when m.key = 'vector' then v_asked + v_vector
            else v_asked
        end)
        from jsonb_each_text(milliseconds) as m
        where m.key not in ('fuse', 'rerank')
    );
    return next;
end;
$$;

comment on function recall._timed_search is
'One row: the hits of recall.search with p_k results and of each of its channels, channel'
' ''fused'' and, where the strategy has a reranker, ''reranked'', not cut to p_k; and ranking to'
' milliseconds: analysis of the question included, and of a channel its own work, of fused all up'
' to the fusion, of reranked all. p_rankings may name channels that the strategy leaves out;'
' p_left_out: see recall._left_out_questions.';
