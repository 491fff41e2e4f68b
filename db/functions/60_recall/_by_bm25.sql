-- Channel bm25: Okapi BM25 over the query's terms, a term as often as the query has it.
create or replace function recall._by_bm25(p_request recall._request)
returns setof recall.hit
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
begin
    return query
    select
        b.chunk_id,
        b.doc_id,
        (row_number() over (order by b.score desc, b.chunk_id))::integer,
        b.score,
        'bm25'
    from (
        select
            array_agg(t.lexeme) as terms,
            array_agg(coalesce(cardinality(t.positions), 1)::float8) as weights
        from unnest(p_request.terms) as t
    ) as q
    cross join lateral recall._bm25(
        p_request.product_id, q.terms, q.weights, p_request.max_hits, p_request.filter
    ) as b
    order by 3;
end;
$$;

comment on function recall._by_bm25 is 'Hits of the channel bm25; score as recall._bm25 says.';
