-- The vector that asks a product's chunks for a request: the caller's, the learned encoder's, or
-- their sum.
create or replace function recall._query_vector(
    p_request recall._request,
    p_product_id integer,
    out query vector,
    out mean vector
)
returns record
language plpgsql stable parallel safe security definer set search_path from current as $$
begin
    query := l2_normalize(p_request.query_embedding);
    if query is null then
        query := recall._encode_query(
            p_product_id, p_request.model_id, recall._translated_terms(p_request)
        );
        select e.mean_vector into mean
        from _encoder as e
        where e.product_id = p_product_id and e.model_id = p_request.model_id and e.in_use;
    elsif p_request.query_vector ->> 'by' = 'sum' then
        select * into query, mean
        from recall._add_learned_vector(
            query, p_product_id, p_request.model_id, recall._translated_terms(p_request)
        );
    end if;
end;
$$;

comment on function recall._query_vector is
'query, null where the encoder knows none of the terms or there is none, is compared with'
' embeddings less mean, or with embeddings as they are where that is null.';
