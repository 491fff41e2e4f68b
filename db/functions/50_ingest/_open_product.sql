-- The product that documents go into, made where it is not there, and held by its writer.
create or replace function recall._open_product(p_name text)
returns recall.product
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product;
    v_id integer;
begin
    -- Held until the transaction ends; one that is dropped meanwhile is made again.
    select * into v_product
    from product
    where name = p_name and moving is null and recall._may_write(id)
    for key share;
    while not found loop
        v_id := recall.create_product(p_name);
        select * into v_product from product where id = v_id for key share;
    end loop;
    return v_product;
end;
$$;

comment on function recall._open_product is
'The row of the product, locked for key share. Raises as recall.create_product does.';
