-- Serves a product from now on that has left its node for this one.
create or replace function recall._move_arrive(p_product_name text)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._require_owner();
    update product set moving = null
    where
        name = p_product_name and moving = 'hidden'
        and not exists (select from _departure as d where d.product_id = product.id);
    delete from _moved_portion as m
    using product as p
    where p.name = p_product_name and m.product_id = p.id;
end;
$$;

comment on function recall._move_arrive is
'Called again it changes nothing. Raises 42501 for who is not the owner of recall.';
