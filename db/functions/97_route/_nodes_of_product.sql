-- The node of a product, by its name; of one in parts the nodes that have one.
create or replace function recall._nodes_of_product(p_product_name text)
returns recall.node []
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_nodes constant recall.node [] := array(
        select n
        from placement as o
        left join product_part as p
            on o.product_name = p.product_name and (p.part is not null or o.is_filling)
        inner join node as n on n.name = coalesce(p.node, o.node)
        where o.product_name = p_product_name
        order by p.part
    );
begin
    if v_nodes <> '{}' then
        return v_nodes;
    end if;
    return array(
        select n
        from node as n
        order by not n.is_open, md5(concat(p_product_name, n.salt))
        limit 1
    );
end;
$$;

comment on function recall._nodes_of_product is
'An array of one, or of several in the order of the parts. A name that is placed nowhere has a node'
' too, always the same: a new product goes there, and it answers for one that is missing as it does'
' for a hidden one.';
