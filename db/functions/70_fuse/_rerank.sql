-- Hands the best of a fused ranking to the strategy's reranker; the rest follow as they were.
create or replace function recall._rerank(
    p_request recall._request,
    p_hits recall.fused_hit [],
    p_strategy recall.strategy
)
returns setof recall.fused_hit
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_reranker recall.reranker;
    v_options jsonb := recall._initial_options('rerank')
        || coalesce(p_strategy.options -> 'rerank', '{}');
    v_best recall.fused_hit [] := p_hits[:p_strategy.rerank_candidates];
    v_others recall.fused_hit [] := p_hits[p_strategy.rerank_candidates + 1:];
    v_least double precision := (v_options ->> 'min_score')::double precision;
    v_key text := concat_ws(' ', 'rerank', p_strategy.reranker, v_options ->> 'model');
    v_answer recall._model_answer;
    v_fused double precision;
begin
    select * into v_reranker from reranker where name = p_strategy.reranker;
    if not found or cardinality(p_hits) = 0 then
        return query select * from unnest(p_hits);
        return;
    end if;
    v_answer.error := recall._why_paused(v_key);
    if v_answer.error is null and v_reranker.provider is not null then
        v_answer := recall._rank_texts(v_reranker.provider, v_options, p_request.query, array(
            select recall._indexed_text(d.title, c.heading_path, c.content_chunk)
            from unnest(v_best) with ordinality as h (chunk_id, doc_id, rank, score, parts, n)
            inner join chunk as c
                on c.product_id = any(p_request.product_ids) and h.chunk_id = c.id
            inner join document as d on c.product_id = d.product_id and c.doc_id = d.id
            order by h.n
        ));
    elsif v_answer.error is null then
        begin
            execute format('select recall.%I($1, $2, $3)', v_reranker.function_name)
            into v_answer.scores
            using p_request, v_best, v_options;
        exception
            when others then
                if recall._provider_failure(sqlstate) is null then
                    raise;
                end if;
                v_answer.error := sqlerrm;
                v_answer.sqlstate := sqlstate;
        end;
    end if;
    perform recall._pause_when_busy(
        v_key, v_answer.sqlstate, v_answer.error, v_answer.retry_after
    );
    if v_answer.error is not null then
        return query
        select
            h.chunk_id, h.doc_id, h.rank, h.score,
            h.parts
            || row('rerank', null, null, null, null, left(v_answer.error, 200))::recall.part
        from unnest(p_hits) as h;
        return;
    end if;
    v_fused := coalesce((v_options ->> 'fused')::double precision, v_reranker.fused_weight)
        / greatest(p_hits[1].score, 1e-300);
    return query
    select
        h.chunk_id, h.doc_id, h.rank, h.score,
        h.parts || row('rerank', h.rank, h.score, null, null, null)::recall.part
    from (
        -- Texts without a score last, ties as they were.
        select
            b.chunk_id, b.doc_id, b.parts, s.score,
            (row_number() over (order by s.score desc nulls last, b.n))::integer as rank
        from unnest(v_best) with ordinality as b (chunk_id, doc_id, rank, score, parts, n)
        cross join lateral (select v_answer.scores[b.n] + v_fused * b.score as score) as s
    ) as h
    where v_least is null or h.score >= v_least
    order by h.rank;
    -- A ranking that is cut by the reranker's score ends there.
    if v_least is null then
        return query select * from unnest(v_others);
    end if;
end;
$$;

comment on function recall._rerank is
'p_hits, best first, the first rerank_candidates of them in the order of the strategy''s reranker.'
' Scores are comparable within each of the two parts only. Added is options.rerank.fused times the'
' fused score over the best one. With min_score only what it reaches stays. parts get rerank with'
' its rank and score, or with fallback, the error, where the reranker fails and the fused order'
' stands, see also recall._pause_when_busy.';
