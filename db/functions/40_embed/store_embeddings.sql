-- Stores the vectors of claimed texts; that of a text changed since is dropped, its job stays.
create or replace function recall.store_embeddings(
    p_model text,
    p_product_ids integer [],
    p_chunk_ids bigint [],
    p_content_hashes bytea [],
    p_embeddings vector []
)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path from current as $$
declare
    v_model recall.model := recall._require_model(p_model);
    v_stored integer;
begin
    perform recall._check_embeddings(
        v_model, array[cardinality(p_product_ids), cardinality(p_chunk_ids),
            cardinality(p_content_hashes), cardinality(p_embeddings)], p_embeddings
    );
    -- Skipping locked rows keeps this free of deadlocks: a locked chunk is being deleted, a locked
    -- job is getting a new text or is held by another client; if not after all, its lease ends.
    with given as materialized (
        select distinct on (g.product_id, g.chunk_id) g.*
        from unnest(p_product_ids, p_chunk_ids, p_content_hashes, p_embeddings)
            as g (product_id, chunk_id, content_hash, content_embedding)
    ),
    present as materialized (
        select c.product_id, c.id as chunk_id
        from chunk as c
        inner join given as g on c.product_id = g.product_id and c.id = g.chunk_id
        where c.product_id in (
            select m.product_id
            from product_model as m
            where m.model_id = v_model.id and recall._may_write(m.product_id)
        )
        for key share of c skip locked
    ),
    held as materialized (
        select j.product_id, j.chunk_id, j.content_hash
        from embedding_job as j
        inner join present as p on j.product_id = p.product_id and j.chunk_id = p.chunk_id
        where j.model_id = v_model.id
        for update of j skip locked
    ),
    stored as (
        insert into embedding (product_id, chunk_id, model_id, content_hash, content_embedding)
        select
            h.product_id,
            h.chunk_id,
            v_model.id,
            h.content_hash,
            l2_normalize(g.content_embedding)::halfvec
        from held as h
        inner join given as g using (product_id, chunk_id, content_hash)
        order by h.product_id, h.chunk_id
        on conflict (product_id, chunk_id, model_id) do update set
            content_hash = excluded.content_hash,
            content_embedding = excluded.content_embedding,
            created = now()
        returning embedding.product_id, embedding.chunk_id
    )
    delete from embedding_job as j
    using stored as s
    where j.product_id = s.product_id and j.chunk_id = s.chunk_id and j.model_id = v_model.id;
    get diagnostics v_stored = row_count;
    return v_stored;
end;
$$;

comment on function recall.store_embeddings is
'Stores vectors of claimed texts, scaled to unit length, deletes their jobs and gives their'
' number. The arrays run side by side, as recall.claim_embedding_jobs gave them. A vector is'
' dropped where the text has changed since (its new job stays), where the chunk is gone, or'
' where another client has stored it. Raises 42704 for an unknown model, 22023 for arrays of'
' different lengths, a wrong number of dimensions or a zero vector, and then stores nothing; the'
' vector type itself refuses NaN and infinity.';

grant execute on function recall.store_embeddings to recall_writer;
