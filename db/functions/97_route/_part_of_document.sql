-- The node that has a document of a product in parts, or gets it.
create or replace function recall._part_of_document(
    p_nodes recall.node [],
    p_product_name text,
    p_title text,
    p_external_id text
)
returns recall.node []
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_hash constant bytea := recall._identity_hash(p_title, p_external_id);
    v_node recall.node;
begin
    -- While documents go to their parts one that is there is changed where it is.
    if (select p.is_filling from placement as p where p.product_name = p_product_name) then
        foreach v_node in array p_nodes loop
            if recall._ask_one(
                v_node, format('recall._has_document(%L, %L)', p_product_name, v_hash), true
            )::boolean then
                return array[v_node];
            end if;
        end loop;
    end if;
    return coalesce(
        (
            select array[n]
            from product_part as p
            inner join node as n on p.node = n.name
            where
                p.product_name = p_product_name
                and p.part = recall._part_number(v_hash, (
                    select count(o.part)::integer
                    from product_part as o
                    where o.product_name = p_product_name
                ))
        ),
        p_nodes[1:1]
    );
end;
$$;

comment on function recall._part_of_document is
'An array of one; of a document without a name the first, which says so.';
