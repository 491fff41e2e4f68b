-- The product of this name, held until the transaction ends; made where there is none and the
-- caller may make it.
create or replace function recall._product_to_write(p_name text)
returns recall.product
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_id integer;
    v_product recall.product;
begin
    loop
        v_id := recall.create_product(p_name);
        -- One that is dropped meanwhile is made again.
        select * into v_product from product where id = v_id for key share;
        exit when found;
    end loop;
    return v_product;
end;
$$;

comment on function recall._product_to_write is
'Raises 22023 for a bad name, 42704 for a product that the caller may not write.';
