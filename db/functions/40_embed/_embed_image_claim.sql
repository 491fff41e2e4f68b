-- Embeds the images of a claim by the model's provider: stores what comes, notes what fails.
create or replace function recall._embed_image_claim(
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
    v_model recall.model := recall._require_model(p_model, 'image');
    v_product_ids integer [];
    v_image_ids bigint [];
    v_hashes bytea [];
    v_sources text [];
    v_results recall._embedded [];
begin
    select
        array_agg(i.product_id order by i.product_id, i.id),
        array_agg(i.id order by i.product_id, i.id),
        array_agg(i.content_hash order by i.product_id, i.id),
        array_agg(
            recall._image_source(i.content, i.url, d.url, v_model.options -> 'image_origins')
            order by i.product_id, i.id
        )
    into v_product_ids, v_image_ids, v_hashes, v_sources
    from image_embedding as e
    inner join image as i on e.product_id = i.product_id and e.image_id = i.id
    inner join document as d on i.product_id = d.product_id and i.doc_id = d.id
    where e.model_id = v_model.id and e.claim = p_claim and recall._may_write(e.product_id);
    -- A product at a time: providers repeat in their errors what they were given.
    v_results := array(
        select
            (s.places[r.n], r.content_embedding, r.error, r.sqlstate, r.retry_after)::_embedded
        from (
            select
                array_agg(t.n order by t.n) as places,
                array_agg(t.source order by t.n) as sources
            from unnest(v_product_ids, v_sources) with ordinality as t (product_id, source, n)
            where t.source is not null
            group by t.product_id
        ) as s
        cross join lateral recall._embed_texts(v_model, s.sources, false, null, true) as r
        union all
        select (
            t.n, null, 'the image has neither bytes nor an address that the model may be given',
            'RC400', null
        )::_embedded
        from unnest(v_sources) with ordinality as t (source, n)
        where t.source is null
    );
    select recall.store_image_embeddings(
        v_model.name,
        coalesce(array_agg(v_product_ids[r.n] order by r.n), '{}'),
        coalesce(array_agg(v_image_ids[r.n] order by r.n), '{}'),
        coalesce(array_agg(v_hashes[r.n] order by r.n), '{}'),
        coalesce(array_agg(r.content_embedding order by r.n), '{}')
    )
    into stored
    from unnest(v_results) as r where r.error is null;
    with held as (
        select e.product_id, e.image_id, r.error, r.sqlstate, r.retry_after
        from unnest(v_results) as r
        inner join image_embedding as e
            on e.product_id = v_product_ids[r.n] and e.image_id = v_image_ids[r.n]
        where r.error is not null and e.model_id = v_model.id and e.claim = p_claim
        for update of e skip locked
    )
    update image_embedding as e
    set
        claim = null,
        attempts = case when h.sqlstate = 'RC429' then e.attempts - 1 else e.attempts end,
        last_error = left(h.error, 2000),
        next_try = recall._next_try(e.attempts, h.retry_after)
    from held as h
    where e.product_id = h.product_id and e.image_id = h.image_id and e.model_id = v_model.id;
    select o.failed, o.error, o.is_busy into failed, error, is_busy
    from recall._claim_outcome(v_results) as o;
end;
$$;

comment on function recall._embed_image_claim is
'As recall._embed_claim, of images. Raises 42704 for an unknown model.';

grant execute on function recall._embed_image_claim to recall_writer;
