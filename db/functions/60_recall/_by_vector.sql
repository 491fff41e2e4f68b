-- Channel vector: nearness of embeddings to the caller's vector, else to the learned encoder's.
create or replace function recall._by_vector(p_request recall._request)
returns setof recall.hit
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_model recall.model;
    v_query vector := p_request.query_embedding;
    v_mean vector;
begin
    select * into v_model from model where id = p_request.model_id;
    if v_model.id is null then
        return;
    elsif v_query is null then
        v_query := recall._encode_query(p_request.product_id, v_model.id, p_request.terms);
        if v_query is null then
            return;
        end if;
        select mean_vector into v_mean
        from _encoder
        where product_id = p_request.product_id and model_id = v_model.id and in_use;
    elsif vector_dims(v_query) <> v_model.dimensions or vector_norm(v_query) = 0 then
        raise exception 'p_query_embedding: %', case
            when vector_norm(v_query) = 0 then 'is zero and has no direction'
            else format('has %s dimensions, not %s', vector_dims(v_query), v_model.dimensions)
        end
            using
                errcode = 'invalid_parameter_value',
                hint = format('Embed the query with model "%s", as the product''s chunks are.',
                    v_model.name);
    else
        v_query := l2_normalize(v_query);
        if p_request.query_vector ->> 'by' = 'sum' then
            select * into v_query, v_mean
            from recall._add_learned_vector(
                v_query, p_request.product_id, v_model.id, p_request.terms
            );
        end if;
    end if;
    return query
    select
        n.chunk_id,
        c.doc_id,
        (row_number() over (order by n.score desc, n.chunk_id))::integer,
        n.score,
        'vector'
    from recall._nearest_chunks(
        p_request.product_id, v_model.id, v_query, v_mean, p_request.max_hits, p_request.filter
    ) as n
    -- By index, whatever the planner thinks of the hits.
    cross join lateral (
        select c.doc_id
        from chunk as c
        where c.product_id = p_request.product_id and c.id = n.chunk_id
        offset 0
    ) as c
    order by 3;
end;
$$;

comment on function recall._by_vector is
'Hits of the channel vector. score: cosine similarity, -1 to 1, of embeddings with the caller''s'
' vector; with the learned encoder''s, and with the sum of both, of embeddings less their mean.'
' No rows without a model or, for the encoder, for unknown terms only. Raises 22023 for a'
' query_embedding that is none of the model''s.';
