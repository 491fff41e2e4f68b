-- recall.delete_document of a product in parts.
create or replace function recall._delete_from_parts(
    p_nodes recall.node [],
    p_product_name text,
    p_title text,
    p_external_id text
)
returns boolean
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_node recall.node;
    v_is_there boolean;
    v_was_there boolean := false;
begin
    -- In this order, since a document goes to the last one only.
    foreach v_node in array recall._nodes_of_document(
        p_nodes, p_product_name, p_title, p_external_id
    ) loop
        select t.x into v_is_there
        from recall._ask(
            array[v_node],
            format(
                'select recall.delete_document(%L, %L, %L)', p_product_name, p_title,
                p_external_id
            ),
            'x boolean', false
        ) as t (x boolean);
        v_was_there := v_was_there or v_is_there;
    end loop;
    return v_was_there;
end;
$$;

comment on function recall._delete_from_parts is
'While documents go to their parts it waits on a node until those on their way have left, and'
' deletes them where they went. Raises as recall.delete_document does.';
