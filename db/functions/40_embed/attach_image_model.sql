-- Lets a model embed a product's images: all that are there are queued, later ones by trigger.
create or replace function recall.attach_image_model(p_product_name text, p_model text)
returns bigint
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_model recall.model := recall._require_model(p_model, 'image');
    v_queued bigint;
begin
    -- Triggers of open writers do not see the new row, those of later ones do.
    if not recall._lock_product(v_product.id) then
        perform recall._require_product(p_product_name, 'write');
    end if;
    insert into image_model as m (product_id, model_id) values (v_product.id, v_model.id)
    on conflict (product_id) do update set model_id = excluded.model_id, created = now()
    where m.model_id <> excluded.model_id;
    delete from image_embedding where product_id = v_product.id and model_id <> v_model.id;
    delete from _encoder as e
    using model as m
    where
        e.product_id = v_product.id and e.model_id = m.id
        and m.kind = 'image' and m.id <> v_model.id;
    update image_embedding
    set attempts = 0, next_try = now(), claim = null
    where
        product_id = v_product.id
        and model_id = v_model.id
        and content_embedding is null
        and attempts > 0
        and (claim is null or next_try <= clock_timestamp());
    insert into image_embedding (product_id, image_id, model_id, content_hash)
    select i.product_id, i.id, v_model.id, i.content_hash
    from image as i
    where i.product_id = v_product.id and (i.content is not null or i.url is not null)
    order by i.id
    on conflict (product_id, model_id, image_id) do nothing;
    get diagnostics v_queued = row_count;
    return v_queued;
end;
$$;

comment on function recall.attach_image_model is
'Makes p_model, of kind image, the one that embeds a product''s images, and gives the number of'
' images queued for it. Vectors and the encoder of another model before go. The same call again'
' makes images that rest after failures due at once. Waits for open writers of the product. Raises'
' 42704 for an unknown product or model.';

grant execute on function recall.attach_image_model to recall_writer;
