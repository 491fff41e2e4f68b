-- The model of kind image of this name; null: the one that embeds a product's images.
create or replace function recall._require_image_model(p_model text, p_product recall.product)
returns recall.model
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_model recall.model;
begin
    if p_model is not null then
        return recall._require_model(p_model, 'image');
    end if;
    select m.* into v_model
    from image_model as i inner join model as m on i.model_id = m.id
    where i.product_id = p_product.id;
    if not found then
        raise exception 'p_product_name: no model embeds the images of "%"', p_product.name
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'select recall.attach_image_model(…) lets one embed them.';
    end if;
    return v_model;
end;
$$;

comment on function recall._require_image_model is
'Raises 42704 for an unknown p_model, 55000 where it is null and the product has none.';
