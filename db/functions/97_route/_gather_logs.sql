-- Brings answers and conversations of a product while all of its nodes are still asked, so that
-- nobody begins a conversation anew.
create or replace function recall._gather_logs(p_product_name text)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_target constant recall.node := (recall._nodes_of_product(p_product_name))[1];
    v_id constant text := recall._ask_one(
        v_target, format('recall._move_state(%L) ->> ''id''', p_product_name), true
    );
begin
    perform recall._take_logs(n, v_target, v_id)
    from product_part as p
    inner join node as n on p.node = n.name
    where p.product_name = p_product_name and p.part is null;
end;
$$;

comment on function recall._gather_logs is
'Those of nodes that gave their documents away; recall._gather_end brings what came later.';
