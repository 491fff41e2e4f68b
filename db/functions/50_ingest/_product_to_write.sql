-- The product of this name, held until the transaction ends; made where there is none.
create or replace function recall._product_to_write(p_name text)
returns recall.product
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_product recall.product;
begin
    loop
        if not exists (select from product where name = p_name) then
            perform recall.create_product(p_name);
        end if;
        v_product := recall._require_product(p_name, 'write');
        -- One that is dropped meanwhile is made again.
        perform from product where id = v_product.id for key share;
        exit when found;
    end loop;
    return v_product;
end;
$$;

comment on function recall._product_to_write is
'Raises 22023 for a bad name, 42704 for a product that the caller may not write.';
