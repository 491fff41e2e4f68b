-- What is not on a node as on another one, of what is for all products.
create or replace function recall.node_differences(
    p_node text default null,
    p_like text default null
)
returns setof recall.node_difference
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_node recall.node;
    v_like recall.node;
    v_first constant text := coalesce(p_like, (recall._any_node())[1].name);
begin
    foreach v_node in array case
        when p_node is null then recall._every_node() else array[recall._node_named(p_node)]
    end
    loop
        continue when p_node is null and v_node.name = v_first;
        v_like := recall._node_to_match(coalesce(v_node.name, p_node), p_like);
        continue when v_like is null;
        return query
        select w.*
        from recall._registry_differences(v_node, v_like, recall._caller()) as d
        cross join lateral recall._told_difference(
            v_node.name, d.registry, d.key, d.content, d.state, d.columns, d.is_copied
        ) as w;
    end loop;
end;
$$;

comment on function recall.node_differences is
'Compares the rows of recall.node_registry on p_node, null: on each, with those on p_like, null:'
' the first node, or of that the next; the roles that may call with those of the router; the names'
' of keys, never keys. Changes nothing; what mends it is in remedy. Raises 42704 for a node that is'
' not there, 08006 and 55000 for one that does not answer or has another revision, 42501 where the'
' caller is no member of recall_admin on one of them.';

grant execute on function recall.node_differences to recall_admin;
