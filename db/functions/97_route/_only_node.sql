-- The node of a call that goes over the products of one only.
create or replace function recall._only_node(p_function text)
returns recall.node []
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_nodes constant recall.node [] := recall._every_node();
begin
    if cardinality(v_nodes) > 1 then
        raise exception 'recall.% is not distributed over several nodes', p_function
            using
                errcode = 'feature_not_supported',
                hint = 'Name a product where it takes one, or call it on the node (docs/nodes.md).';
    end if;
    return v_nodes;
end;
$$;

comment on function recall._only_node is 'Raises 0A000 where there are several.';
