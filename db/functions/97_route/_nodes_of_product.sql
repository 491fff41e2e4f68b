-- The node of a product, by its name; of one in parts the nodes that have one.
create or replace function recall._nodes_of_product(p_product_name text)
returns recall.node []
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_nodes constant recall.node [] := array(
        select n
        from product_part as p
        inner join placement as o on p.product_name = o.product_name
        inner join node as n on p.node = n.name
        where p.product_name = p_product_name and (p.part is not null or o.is_filling)
        order by p.part
    );
begin
    if v_nodes <> '{}' then
        return v_nodes;
    end if;
    return array(
        select n
        from node as n
        left join placement as p on n.name = p.node and p.product_name = p_product_name
        order by p.node is null, not n.is_open, md5(concat(p_product_name, n.salt))
        limit 1
    );
end;
$$;

comment on function recall._nodes_of_product is
'An array of one, or of several in the order of the parts. A name that is placed nowhere has a node'
' too, always the same: a new product goes there, and it answers for one that is missing as it does'
' for a hidden one.';
