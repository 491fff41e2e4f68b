-- Searches by nearness of embeddings.
create or replace function recall.by_vector(
    p_query text,
    p_product_name text default null,
    p_limit integer default 10,
    p_filter jsonb default '{}',
    p_query_embedding vector default null
)
returns setof recall.hit
language plpgsql stable parallel unsafe security definer set search_path from current as $$
begin
    return query
    select *
    from recall._by_channel(
        'vector', p_query, p_product_name, p_limit, p_filter, p_query_embedding
    );
end;
$$;

comment on function recall.by_vector is
'The best p_limit (1 to 10000) chunks by cosine similarity, -1 to 1, ties by chunk_id. The'
' query''s vector is p_query_embedding, made by the product''s model, or else the learned'
' encoder''s, which recall.learn_query_encoder fits. No rows where the product has no model, or no'
' encoder and no p_query_embedding, or the encoder knows none of the query''s terms.'
' p_product_name null: of all products that the caller may read, as if one held their chunks;'
' where these differ in analyzer or model the best of each kind, by rank, and score is 1 / (60 +'
' rank). p_filter: tag, metadata, doc_id, created_from, created_to, modified_from, modified_to.'
' Raises 42704 for a product that is not there, 22023 for a bad p_limit, p_filter or'
' p_query_embedding; never because of p_query.';

grant execute on function recall.by_vector to recall_reader;
