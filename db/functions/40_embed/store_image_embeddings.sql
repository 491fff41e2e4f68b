-- Stores the vectors of claimed images; that of an image changed since is dropped.
create or replace function recall.store_image_embeddings(
    p_model text,
    p_product_ids integer [],
    p_image_ids bigint [],
    p_content_hashes bytea [],
    p_embeddings vector []
)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path from current as $$
declare
    v_model recall.model := recall._require_model(p_model, 'image');
    v_stored integer;
begin
    perform recall._check_embeddings(
        v_model, array[cardinality(p_product_ids), cardinality(p_image_ids),
            cardinality(p_content_hashes), cardinality(p_embeddings)], p_embeddings
    );
    -- A locked row is being deleted, or held by another client: its lease ends.
    with given as materialized (
        select distinct on (g.product_id, g.image_id) g.*
        from unnest(p_product_ids, p_image_ids, p_content_hashes, p_embeddings)
            as g (product_id, image_id, content_hash, content_embedding)
    ),
    held as materialized (
        select e.product_id, e.image_id, g.content_embedding
        from image_embedding as e
        inner join given as g using (product_id, image_id, content_hash)
        where
            e.model_id = v_model.id
            and e.content_embedding is null
            and e.product_id in (
                select m.product_id
                from image_model as m
                where m.model_id = v_model.id and recall._may_write(m.product_id)
            )
        for update of e skip locked
    )
    update image_embedding as e
    set
        content_embedding = l2_normalize(h.content_embedding)::halfvec,
        claim = null, last_error = null, created = now()
    from held as h
    where e.product_id = h.product_id and e.model_id = v_model.id and e.image_id = h.image_id;
    get diagnostics v_stored = row_count;
    return v_stored;
end;
$$;

comment on function recall.store_image_embeddings is
'Stores vectors of claimed images, scaled to unit length, and gives their number. The arrays run'
' side by side, as recall.claim_images gave them. A vector is dropped where the image has changed'
' since, is gone, or has one already. Raises 42704 for an unknown model, 22023 for arrays of'
' different lengths, a wrong number of dimensions or a zero vector, and then stores nothing.';

grant execute on function recall.store_image_embeddings to recall_writer;
