-- Drops a copy of a product that nobody sees, where a node has one.
create or replace function recall._move_clean(p_product_name text, p_node recall.node)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    loop
        exit when recall._ask_one(p_node, format('recall._move_drop(%L)', p_product_name)) = '0';
    end loop;
end;
$$;

comment on function recall._move_clean is
'See recall._move_drop.';
