-- Channel bm25: Okapi BM25 over the query's terms, a term as often as the query has it.
create or replace function recall._by_bm25(p_request recall._request)
returns setof recall.hit
language plpgsql stable parallel unsafe security definer set search_path from current as $$
begin
    return query select * from unnest(recall._bm25_hits(p_request, p_request.max_hits));
end;
$$;

comment on function recall._by_bm25 is
'Hits of the channel bm25; score as recall._bm25_scores says.';
