-- Channel vector: nearness of embeddings to the caller's vector, else to the learned encoder's.
create or replace function recall._by_vector(p_request recall._request)
returns setof recall.hit
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_model recall.model;
    v_product_ids integer [];
begin
    select * into v_model from model where id = p_request.model_id;
    if v_model.id is null then
        return;
    elsif
        vector_dims(p_request.query_embedding) <> v_model.dimensions
        or vector_norm(p_request.query_embedding) = 0
    then
        raise exception 'p_query_embedding: %', case
            when vector_norm(p_request.query_embedding) = 0 then 'is zero and has no direction'
            else format(
                'has %s dimensions, not %s',
                vector_dims(p_request.query_embedding), v_model.dimensions
            )
        end
            using
                errcode = 'invalid_parameter_value',
                hint = format('Embed the query with model "%s", as the product''s chunks are.',
                    v_model.name);
    end if;
    -- Without a vector of the caller's only encoders ask.
    v_product_ids := array(
        select p
        from pg_catalog.unnest(p_request.product_ids) as p
        where
            (
                p_request.product_id is not null
                or exists (
                    select
                    from product_model as m
                    where m.product_id = p and m.model_id = v_model.id and m.is_default
                )
            )
            and (
                p_request.query_embedding is not null
                or exists (
                    select
                    from _encoder as e
                    where e.product_id = p and e.model_id = v_model.id and e.in_use
                )
            )
    );
    if pg_catalog.cardinality(v_product_ids) = 0 then
        return;
    end if;
    return query
    select
        n.chunk_id,
        c.doc_id,
        (row_number() over (order by n.score desc, n.chunk_id))::integer,
        n.score,
        'vector'
    from (
        select p.product_id, n.chunk_id, n.score
        from pg_catalog.unnest(v_product_ids) as p (product_id)
        cross join lateral recall._query_vector(p_request, p.product_id) as q
        cross join lateral recall._nearest_chunks(
            p.product_id, v_model.id, q.query, q.mean, p_request.max_hits, p_request.filter
        ) as n
        where q.query is not null
        order by n.score desc, n.chunk_id
        limit p_request.max_hits
    ) as n
    -- By index, whatever the planner thinks of the hits.
    cross join lateral (
        select c.doc_id
        from chunk as c
        where c.product_id = n.product_id and c.id = n.chunk_id
        offset 0
    ) as c
    order by 3;
end;
$$;

comment on function recall._by_vector is
'Hits of the channel vector. score: cosine similarity, -1 to 1, of embeddings with the caller''s'
' vector; with the learned encoder''s, and with the sum of both, of embeddings less their mean. Of'
' several products those whose default model is the request''s, each by its own encoder. No rows'
' without a model or, for the encoder, for unknown terms only. Raises 22023 for a query_embedding'
' that is none of the model''s.';
