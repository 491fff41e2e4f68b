-- Has all parts of a product but one give their documents away.
create or replace function recall._gather_begin(p_product_name text, p_node text)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._require_owner();
    if not exists (select from product_part as p where p.product_name = p_product_name) then
        raise exception 'p_product_name: there is no product "%" in parts',
            coalesce(p_product_name, 'null')
            using errcode = 'undefined_object', hint = 'recall.product_part lists them.';
    elsif not exists (
        select from product_part as p
        where p.product_name = p_product_name and p.node = p_node and p.part is not null
    ) then
        raise exception 'p_node: node "%" has no part of it', coalesce(p_node, 'null')
            using errcode = 'undefined_object', hint = 'recall.product_part lists them.';
    end if;
    update product_part set part = null where product_name = p_product_name;
    update product_part set part = 1 where product_name = p_product_name and node = p_node;
    update placement set node = p_node, placed = now(), is_filling = true
    where product_name = p_product_name;
end;
$$;

comment on function recall._gather_begin is
'Raises as recall.merge_product does.';
