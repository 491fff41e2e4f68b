-- Searches by Okapi BM25 over chunks.
create or replace function recall.by_bm25(
    p_query text,
    p_product_name text default null,
    p_limit integer default 10,
    p_filter jsonb default '{}'
)
returns setof recall.hit
language plpgsql stable parallel unsafe security definer set search_path from current as $$
begin
    return query
    select * from recall._by_channel('bm25', p_query, p_product_name, p_limit, p_filter);
end;
$$;

comment on function recall.by_bm25 is
'The best p_limit (1 to 10000) chunks, ties by chunk_id. score is the BM25 score (k1 1.2, b 0.75,'
' Lucene''s idf) of the question''s terms, without translations, above 0. p_product_name null: of'
' all products that the caller may read, as if one held their chunks; where these differ in'
' analyzer or model the best of each kind, by rank, and score is 1 / (60 + rank). p_filter: tag,'
' metadata, doc_id, created_from, created_to, modified_from, modified_to. Raises 42704 for a'
' product that is not there, 22023 for a bad p_limit or p_filter; never because of p_query.';

grant execute on function recall.by_bm25 to recall_reader;
