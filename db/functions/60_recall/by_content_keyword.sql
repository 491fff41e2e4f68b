-- Searches by the nearness of the query's terms in a chunk.
create or replace function recall.by_content_keyword(
    p_query text,
    p_product_name text default null,
    p_limit integer default 10,
    p_filter jsonb default '{}'
)
returns setof recall.hit
language plpgsql stable parallel unsafe security definer set search_path from current as $$
begin
    return query
    select * from recall._by_channel('content_keyword', p_query, p_product_name, p_limit, p_filter);
end;
$$;

comment on function recall.by_content_keyword is
'The best p_limit (1 to 10000) chunks, ties by chunk_id. score is ts_rank of the chunk for all'
' terms and-ed, at most 1. p_product_name null: of all products that the caller may read, as if'
' one held their chunks; where these differ in analyzer or model the best of each kind, by rank,'
' and score is 1 / (60 + rank). p_filter: tag, metadata, doc_id, created_from, created_to,'
' modified_from, modified_to. Raises 42704 for a product that is not there, 22023 for a bad'
' p_limit or p_filter; never because of p_query.';

grant execute on function recall.by_content_keyword to recall_reader;
