-- Takes images to embed from a model's queue, for a while; many clients can take some at once.
create or replace function recall.claim_images(
    p_model text,
    p_limit integer default 16,
    p_lease interval default '2 minutes',
    p_max_bytes integer default 50000000
)
returns table (
    product_id integer,
    image_id bigint,
    content_hash bytea,
    source text,
    claim uuid
)
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_model recall.model := recall._require_model(p_model, 'image');
    v_claim uuid := gen_random_uuid();
    v_now timestamptz := clock_timestamp();
    v_product_ids integer [];
    v_image_ids bigint [];
begin
    perform recall._check_number('p_limit', p_limit, 1, 1000, '16, say: what takes seconds.');
    perform recall._check_number(
        'p_max_bytes', p_max_bytes, 1, 500000000, '50000000, say: what a client holds in memory.'
    );
    if p_lease is null or p_lease not between '1 second' and '1 day' then
        raise exception 'p_lease: must be between 1 second and 1 day, not %', p_lease
            using
                errcode = 'invalid_parameter_value',
                hint = 'Images not stored within it are given to others.';
    end if;
    v_product_ids := array(
        select m.product_id
        from image_model as m
        where m.model_id = v_model.id and recall._may_write(m.product_id)
    );
    with due as (
        select e.product_id, e.image_id, e.next_try
        from image_embedding as e
        where
            e.model_id = v_model.id
            and e.content_embedding is null
            and e.attempts < 10
            and e.next_try <= v_now
            and e.product_id = any(v_product_ids)
        order by e.next_try, e.product_id, e.image_id
        limit p_limit
        for update skip locked
    ),
    sized as (
        select
            d.product_id, d.image_id,
            sum(coalesce(i.size, 0)) over w as bytes,
            row_number() over w as n
        from due as d
        inner join image as i on d.product_id = i.product_id and d.image_id = i.id
        window w as (order by d.next_try, d.product_id, d.image_id)
    ),
    taken as (
        update image_embedding as e
        set attempts = e.attempts + 1, claim = v_claim, next_try = v_now + p_lease
        from sized as d
        where
            (d.n = 1 or d.bytes <= p_max_bytes)
            and e.product_id = d.product_id and e.model_id = v_model.id and e.image_id = d.image_id
        returning e.product_id, e.image_id
    )
    select array_agg(t.product_id), array_agg(t.image_id) into v_product_ids, v_image_ids
    from taken as t;
    return query
    select
        i.product_id,
        i.id,
        i.content_hash,
        recall._image_source(i.content, i.url, d.url, v_model.options -> 'image_origins'),
        v_claim
    from unnest(v_product_ids, v_image_ids) as t (product_id, image_id)
    inner join image as i on t.product_id = i.product_id and t.image_id = i.id
    inner join document as d on i.product_id = d.product_id and i.doc_id = d.id
    order by i.product_id, i.id;
end;
$$;

comment on function recall.claim_images is
'Takes up to p_limit (1 to 1000) images of products that the caller may write, the first ones'
' that together have at most p_max_bytes (1 to 500000000) octets, and always one. source: the image'
' as a data address, or its own address where the model''s option image_origins allows that, else'
' null; content_hash goes back to recall.store_image_embeddings. Images not stored within p_lease'
' are given to others, ten times at most. Nothing waits for locks. Raises 42704 for an unknown'
' model, 22023 for a bad limit, lease or number of octets.';

grant execute on function recall.claim_images to recall_writer;
