-- BM25 over the query's terms and what it may have meant; CJK by overlapping bigrams.
create or replace function recall._corrected_hits(p_request recall._request, p_similar_words text)
returns setof recall.hit
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_terms text [];
    v_weights double precision [];
begin
    select array_agg(c.term), array_agg(c.weight)
    into v_terms, v_weights
    from recall._corrections(p_request, p_similar_words) as c;
    if v_terms is null then
        return query
        select h.chunk_id, h.doc_id, h.rank, h.score, 'fuzzy'
        from unnest(recall._bm25_hits(p_request, p_request.max_hits)) as h;
        return;
    end if;
    return query
    select
        b.chunk_id,
        b.doc_id,
        (row_number() over (order by b.score desc, b.chunk_id))::integer,
        b.score,
        'fuzzy'
    from (
        select array_agg(t.term) as terms, array_agg(t.weight) as weights
        from (
            select t.term, max(t.weight) as weight
            from (
                select t.lexeme as term, coalesce(cardinality(t.positions), 1)::float8 as weight
                from unnest(p_request.terms) as t
                union all
                select c.term, c.weight from unnest(v_terms, v_weights) as c (term, weight)
            ) as t
            group by t.term
        ) as t
    ) as q
    cross join lateral recall._bm25_scores(
        p_request.product_ids, q.terms, q.weights, p_request.max_hits, p_request.filter,
        -- In a search beside BM25 itself.
        case when p_request.bm25_hits is null then 1 else 2 end
    ) as b
    order by 3;
end;
$$;

comment on function recall._corrected_hits is
'Hits of the channel fuzzy; score: BM25 of the query''s terms and of recall._corrections by the'
' function p_similar_words, each term as much as its weight.';
