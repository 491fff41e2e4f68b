-- Embeds the texts of a claim by the model's provider: stores what comes, hands back what fails.
create or replace function recall._embed_claim(
    p_model text,
    p_claim uuid,
    out stored integer,
    out failed integer,
    out error text,
    out is_busy boolean
)
returns record
language plpgsql volatile parallel unsafe security definer set search_path from current as $$
declare
    v_model recall.model := recall._require_model(p_model);
    v_product_ids integer [];
    v_chunk_ids bigint [];
    v_hashes bytea [];
    v_texts text [];
    v_results recall._embedded [];
begin
    select
        array_agg(j.product_id order by j.product_id, j.chunk_id),
        array_agg(j.chunk_id order by j.product_id, j.chunk_id),
        array_agg(c.content_hash order by j.product_id, j.chunk_id),
        array_agg(recall._indexed_text(d.title, c.heading_path, c.content_chunk)
            order by j.product_id, j.chunk_id)
    into v_product_ids, v_chunk_ids, v_hashes, v_texts
    from embedding_job as j
    inner join chunk as c on j.product_id = c.product_id and j.chunk_id = c.id
    inner join document as d on c.product_id = d.product_id and c.doc_id = d.id
    where j.model_id = v_model.id and j.claim = p_claim and recall._may_write(j.product_id);
    -- A product at a time: providers repeat in their errors what they were given.
    v_results := array(
        select (p.before + e.n, e.content_embedding, e.error, e.sqlstate, e.retry_after)::_embedded
        from (
            select (min(n) - 1)::integer as before, array_agg(content order by n) as texts
            from unnest(v_product_ids, v_texts) with ordinality as t (product_id, content, n)
            group by product_id
        ) as p
        cross join lateral recall._embed_texts(v_model, p.texts, false) as e
    );
    select recall.store_embeddings(
        v_model.name,
        coalesce(array_agg(v_product_ids[r.n] order by r.n), '{}'),
        coalesce(array_agg(v_chunk_ids[r.n] order by r.n), '{}'),
        coalesce(array_agg(v_hashes[r.n] order by r.n), '{}'),
        coalesce(array_agg(r.content_embedding order by r.n), '{}')
    )
    into stored
    from unnest(v_results) as r where r.error is null;
    with held as (
        select j.product_id, j.chunk_id, r.error, r.sqlstate, r.retry_after
        from unnest(v_results) as r
        inner join embedding_job as j
            on j.product_id = v_product_ids[r.n] and j.chunk_id = v_chunk_ids[r.n]
        where r.error is not null and j.model_id = v_model.id and j.claim = p_claim
        for update of j skip locked
    )
    update embedding_job as j
    set
        claim = null,
        attempts = case when h.sqlstate = 'RC429' then j.attempts - 1 else j.attempts end,
        last_error = left(h.error, 2000),
        next_try = recall._next_try(j.attempts, h.retry_after)
    from held as h
    where j.product_id = h.product_id and j.chunk_id = h.chunk_id and j.model_id = v_model.id;
    select o.failed, o.error, o.is_busy into failed, error, is_busy
    from recall._claim_outcome(v_results) as o;
end;
$$;

comment on function recall._embed_claim is
'stored and failed: numbers of texts, error: the last one, is_busy: it is the provider''s trouble,'
' and the next texts would fare no better. Failed jobs are due again as recall.fail_embedding_jobs'
' says, not before the provider''s Retry-After; RC429 counts as no attempt. Locks nothing while the'
' provider works. Raises 42704 for an unknown model.';

grant execute on function recall._embed_claim to recall_writer;
