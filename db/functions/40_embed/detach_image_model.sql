-- Ends the embedding of a product's images: their vectors and the encoder go.
create or replace function recall.detach_image_model(p_product_name text)
returns boolean
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_found boolean;
begin
    if not recall._lock_product(v_product.id) then
        perform recall._require_product(p_product_name, 'write');
    end if;
    delete from image_model where product_id = v_product.id;
    v_found := found;
    delete from image_embedding where product_id = v_product.id;
    delete from _encoder as e
    using model as m
    where e.product_id = v_product.id and e.model_id = m.id and m.kind = 'image';
    return v_found;
end;
$$;

comment on function recall.detach_image_model is
'Gives whether there was one. The images stay, and are found by their captions. Waits for open'
' writers of the product. Raises 42704 for an unknown product.';

grant execute on function recall.detach_image_model to recall_writer;
