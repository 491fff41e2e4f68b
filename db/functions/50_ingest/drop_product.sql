-- Deletes a product with its documents, indexes, vectors and encoders. Waits for its writers.
create or replace function recall.drop_product(p_product_name text)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
begin
    perform recall._lock_product(v_product.id);
    delete from document where product_id = v_product.id;
    delete from product where id = v_product.id;
    perform recall._drop_own_indexes(v_product.id);
end;
$$;

comment on function recall.drop_product is
'Deletes a product and everything in it. Raises 42704 for a product that the caller may not write.';

grant execute on function recall.drop_product to recall_admin;
