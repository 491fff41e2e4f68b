-- The nodes that may have a document of a product in parts, that of its own part last.
create or replace function recall._nodes_of_document(
    p_nodes recall.node [],
    p_product_name text,
    p_title text,
    p_external_id text
)
returns recall.node []
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_own constant recall.node := coalesce(
        (
            select n
            from product_part as p
            inner join node as n on p.node = n.name
            where
                p.product_name = p_product_name
                and p.part = recall._part_number(
                    recall._identity_hash(p_title, p_external_id), (
                        select count(o.part)::integer
                        from product_part as o
                        where o.product_name = p_product_name
                    )
                )
        ),
        p_nodes[1]
    );
begin
    return case
        when (select p.is_filling from placement as p where p.product_name = p_product_name)
            then array_remove(p_nodes, v_own)
    end || v_own;
end;
$$;

comment on function recall._nodes_of_document is
'One, but for all of p_nodes while documents go to their parts. Of a document without a name the'
' first of p_nodes, which says so.';
