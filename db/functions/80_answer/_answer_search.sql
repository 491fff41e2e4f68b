-- What the search finds for an answer, and how much the question's terms count.
create or replace function recall._answer_search(
    p_question text,
    p_product_name text,
    p_strategy recall.strategy,
    p_filter jsonb
)
returns recall._answer_found
language plpgsql
stable
parallel unsafe
security definer
set search_path from current
as $$
declare
    v_found recall._answer_found;
    v_requests recall._request [] := recall._with_query_vectors(
        array(
            select r
            from recall._search_requests(p_question, p_product_name, 20, p_filter, null) as r
        ),
        p_strategy
    );
    v_product_ids integer [] := array(select r.product_id from unnest(v_requests) as r);
    v_request recall._request;
    v_hits recall.fused_hit [] := array(
        select h from recall._fused_hits(v_requests, p_strategy, 20) as h
    );
begin
    -- Over all products the terms count as in the one that has the best chunk.
    select r.* into v_request
    from unnest(v_requests) as r
    order by r.product_id = (
        select c.product_id
        from chunk as c
        where c.product_id = any(v_product_ids) and c.id = v_hits[1].chunk_id
    ) desc nulls last
    limit 1;
    v_found.analyzer := coalesce(v_request.analyzer, 'cjk_en');
    select array_agg(w.term), array_agg(w.weight) into v_found.terms, v_found.weights
    from recall._term_weights(v_request.product_id, v_request.terms) as w;
    v_found.sources := array(
        select s
        from recall._answer_sources(
            v_product_ids, v_hits, v_found.terms, v_found.weights
        ) as s
    );
    return v_found;
end;
$$;

comment on function recall._answer_search is
'The best 20 chunks as sources, best first. Raises as recall.search.';
