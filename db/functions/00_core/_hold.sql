-- Holds a product for one who writes a row of it, until the transaction ends.
create or replace function recall._hold(p_product_id integer)
returns recall.product
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product;
begin
    select * into v_product from product where id = p_product_id for key share;
    if v_product.moving is not null then
        raise exception 'product_id: there is no product % that you may write', p_product_id
            using
                errcode = 'undefined_object',
                hint = 'It has left for another node while this waited: call again.';
    end if;
    return v_product;
end;
$$;

comment on function recall._hold is
'The row as it is once locked, empty where it is gone. Raises 42704 for one that has left for'
' another node meanwhile.';
