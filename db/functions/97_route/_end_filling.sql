-- Says that each document of a product is on the node of its part.
create or replace function recall._end_filling(p_product_name text)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    update placement set is_filling = false where product_name = p_product_name;
end;
$$;

comment on function recall._end_filling is
'After recall._fill_parts.';
