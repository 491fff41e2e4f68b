-- The node that a document of a product in parts is written on.
create or replace function recall._part_of_document(
    p_nodes recall.node [],
    p_product_name text,
    p_title text,
    p_external_id text
)
returns recall.node []
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_nodes constant recall.node [] := recall._nodes_of_document(
        p_nodes, p_product_name, p_title, p_external_id
    );
    v_last constant integer := cardinality(v_nodes);
    v_call constant text := format(
        'recall._has_document(%L, %L)', p_product_name,
        recall._identity_hash(p_title, p_external_id)
    );
begin
    for i in 1..v_last - 1 loop
        if recall._ask_one(v_nodes[i], v_call, true)::boolean then
            return v_nodes[i:i];
        end if;
    end loop;
    return v_nodes[v_last:v_last];
end;
$$;

comment on function recall._part_of_document is
'An array of one: of its part, or that which has it still, from where it then goes.';
