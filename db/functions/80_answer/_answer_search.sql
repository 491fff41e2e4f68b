-- The chunks that a search finds as sources of an answer, and how much the question's terms count.
create or replace function recall._answer_search(
    p_question text,
    p_product_name text,
    p_strategy recall.strategy,
    p_filter jsonb,
    p_query_embedding vector
)
returns recall._evidence
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_evidence recall._evidence;
    v_requests recall._request [] := recall._prepare_requests(
        recall._search_requests(p_question, p_product_name, 20, p_filter, p_query_embedding),
        p_strategy
    );
    v_product_ids integer [] := array(
        select pg_catalog.unnest(r.product_ids) from unnest(v_requests) as r
    );
    v_request recall._request;
    v_translated text [];
    v_hits recall.fused_hit [] := array(
        select h from recall._best_hits(v_requests, p_strategy, 20) as h
    );
begin
    -- Where products were asked apart the terms count as in those with the best chunk.
    select r.* into v_request
    from unnest(v_requests) as r
    order by (
        select c.product_id
        from chunk as c
        where c.product_id = any(v_product_ids) and c.id = v_hits[1].chunk_id
    ) = any(r.product_ids) desc nulls last
    limit 1;
    v_evidence.asked := concat_ws(' ', p_strategy.name, p_question);
    v_evidence.kinds := recall._question_kinds(p_question);
    v_evidence.analyzer := v_request.analyzer;
    v_evidence.corrected := v_request.corrected;
    -- What stands for a Chinese word stands for its characters.
    v_evidence.translations := array(
        select row(t.lexeme, a.term, a.similarity, a.is_sole)::recall._translation
        from unnest(v_request.translations) as a
        inner join unnest(v_request.terms) as t
            on t.lexeme = a.own or length(t.lexeme) = 1 and strpos(a.own, t.lexeme) > 0
    );
    v_translated := array(select a.own from unnest(v_evidence.translations) as a);
    if v_request.united is not null then
        perform recall._enter_group(v_request.united);
    end if;
    select
        array_agg(w.term), array_agg(w.weight),
        array_agg(w.is_known or w.term = any(v_translated))
    into v_evidence.terms, v_evidence.weights, v_evidence.known
    from recall._term_weights(v_request.product_ids, v_request.terms) as w
    -- 怎么样 and 怎么办 and pairs with 怎 or 么 say how it is asked, not what.
    where
        w.term !~ '[怎么啥咋吗呢]'
        and not (w.term in ('样', '办') and p_question ~ '怎');
    if v_request.united is not null then
        perform recall._enter_group(null);
    end if;
    v_evidence.sources := recall._sources_of_all(v_hits, v_product_ids, v_evidence.asked);
    return v_evidence;
end;
$$;

comment on function recall._answer_search is
'The best 20 chunks as sources, best first, as recall._read_sources has them; in a united call'
' none until all nodes have told what it takes. Raises as recall.search.';
