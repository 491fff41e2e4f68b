-- Says which node a product is on, or is to be made on.
create or replace function recall.place_product(p_product_name text, p_node text)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_node recall.node;
begin
    if p_product_name is null or length(p_product_name) not between 1 and 200 then
        raise exception 'p_product_name: a product needs a name of 1 to 200 characters'
            using errcode = 'invalid_parameter_value', hint = 'As recall.create_product takes it.';
    elsif not exists (select from node as n where n.name = p_node) then
        raise exception 'p_node: there is no node "%"', coalesce(p_node, 'null')
            using errcode = 'undefined_object', hint = 'recall.nodes() lists them.';
    end if;
    if exists (select from product_part as p where p.product_name = p_product_name) then
        raise exception 'p_product_name: product "%" is in parts', p_product_name
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'Bring it together first: call recall.merge_product, as the owner.';
    end if;
    foreach v_node in array recall._every_node() loop
        if v_node.name <> p_node and exists (
            select
            from recall._ask(
                array[v_node],
                format('select name from recall.products() where name = %L', p_product_name),
                'name text', true
            ) as t (name text)
        ) then
            raise exception 'p_product_name: product "%" is on node "%"', p_product_name,
                v_node.name
                using
                    errcode = 'object_not_in_prerequisite_state',
                    hint = 'A product is not moved by this; place it before it is made.';
        end if;
    end loop;
    insert into placement (product_name, node)
    values (p_product_name, p_node)
    on conflict (product_name) do update set node = excluded.node, placed = now();
end;
$$;

comment on function recall.place_product is
'recall.create_product then makes it there. Raises 22023 for a bad name, 42704 for a node that is'
' not there, 55000 where the product is on another node or in parts, 08006 where one cannot be'
' asked.';

grant execute on function recall.place_product to recall_admin;
