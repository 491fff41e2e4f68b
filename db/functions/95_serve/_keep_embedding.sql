-- Stores the vector that a client has for a chunk, as the product's default model's.
create or replace function recall._keep_embedding(
    p_product_id integer,
    p_chunk_id bigint,
    p_embedding vector
)
returns void
language plpgsql volatile parallel unsafe strict security definer set search_path from current as $$
declare
    v_model recall.model;
    v_hash bytea;
begin
    perform from product where id = p_product_id and recall._may_write(id) for key share;
    if not found then
        perform recall._require_product(null, 'write');
    end if;
    select m.* into v_model
    from product_model as p
    inner join model as m on p.model_id = m.id
    where p.product_id = p_product_id and p.is_default;
    if not found then
        raise exception 'content_embedding: the product has no model'
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = format(
                    'select recall.register_model(''a name'', ''external'', %s);'
                    ' then recall.attach_model.', vector_dims(p_embedding)
                );
    end if;
    perform recall._check_embeddings(v_model, array[1], array[p_embedding]);
    select c.content_hash into v_hash
    from chunk as c
    where c.product_id = p_product_id and c.id = p_chunk_id
    for key share;
    insert into embedding (product_id, chunk_id, model_id, content_hash, content_embedding)
    select p_product_id, p_chunk_id, v_model.id, v_hash, l2_normalize(p_embedding)::halfvec
    where v_hash is not null
    on conflict (product_id, chunk_id, model_id) do update set
        content_hash = excluded.content_hash,
        content_embedding = excluded.content_embedding,
        created = now();
    delete from embedding_job
    where
        product_id = p_product_id and chunk_id = p_chunk_id and model_id = v_model.id
        and content_hash = v_hash;
end;
$$;

comment on function recall._keep_embedding is
'Scaled to unit length; the chunk''s job goes. Raises 55000 where the product has no model, 22023'
' for a vector that is none of its, 42704 where the caller may not write the product.';

grant execute on function recall._keep_embedding to recall_writer;
