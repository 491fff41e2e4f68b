-- The nodes that have a document of a product in parts, or the one that gets it.
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
    v_own constant recall.node := coalesce(
        (
            select n
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
        p_nodes[1]
    );
    v_node recall.node;
    v_nodes recall.node [] := '{}';
begin
    if (select p.is_filling from placement as p where p.product_name = p_product_name) then
        foreach v_node in array array_remove(p_nodes, v_own) || v_own loop
            if recall._ask_one(
                v_node, format('recall._has_document(%L, %L)', p_product_name, v_hash), true
            )::boolean then
                v_nodes := v_nodes || v_node;
            end if;
        end loop;
    end if;
    return case v_nodes when '{}' then array[v_own] else v_nodes end;
end;
$$;

comment on function recall._part_of_document is
'One, but for a moment while documents go to their parts: first the one from which it goes, since'
' what is written there replaces what is in its part. Of a document without a name the first of'
' p_nodes, which says so.';
