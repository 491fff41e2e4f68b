-- Has a node that joins take what is for all products, unless it has products by now.
create or replace function recall._join_node(p_node recall.node)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_like constant recall.node := recall._node_to_match(p_node.name, null);
    v_found bigint := 0;
begin
    if v_like is null then
        return;
    elsif exists (select from placement as p where p.node = p_node.name) then
        select count(*) into v_found from recall._registry_differences(p_node, v_like, null);
    else
        select count(*) into v_found from recall._sync_node(p_node, v_like, false, null);
    end if;
    if v_found > 0 then
        raise notice '% rows of registries are not as on node "%"', v_found, v_like.name
            using
                hint = format('select * from recall.node_differences(%L) lists them.', p_node.name);
    end if;
end;
$$;

comment on function recall._join_node is
'What has products keeps what they are searched by, until somebody calls recall.sync_node.';
