-- Brings answers and conversations of a product while all of its nodes are still asked, so that
-- nobody begins a conversation anew.
create or replace function recall._gather_logs(p_product_name text)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_node recall.node;
    v_target constant recall.node := (recall._nodes_of_product(p_product_name))[1];
    v_id constant text := recall._ask_one(
        v_target, format('recall._move_state(%L) ->> ''id''', p_product_name), true
    );
begin
    for v_node in
        select n.*
        from product_part as p
        inner join node as n on p.node = n.name
        where p.product_name = p_product_name and p.part is null
        order by n.id_range
    loop
        perform recall._take_logs(v_node, v_target, v_id);
    end loop;
end;
$$;

comment on function recall._gather_logs is
'Those of nodes that gave their documents away; recall._gather_end brings what came later.';
