-- The product of this name, made where there is none.
create or replace function recall._product_to_write(p_name text)
returns recall.product
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
begin
    if not exists (select from product where name = p_name) then
        perform recall.create_product(p_name);
    end if;
    return recall._require_product(p_name, 'write');
end;
$$;

comment on function recall._product_to_write is
'Raises 22023 for a bad name, 42704 for a product that the caller may not write.';
