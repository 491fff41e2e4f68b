-- Has the node serve a product that has left another one for it.
create or replace function recall._follow_move(p_product_name text, p_node text)
returns boolean
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_nodes constant recall.node [] := array(select n from node as n where n.name = p_node);
begin
    if cardinality(v_nodes) = 0 or current_setting('transaction_read_only') = 'on' then
        return false;
    end if;
    perform t.x
    from recall._ask(
        v_nodes, format('select recall._move_arrive(%L)', p_product_name), 'x text', false, null
    ) as t (x text);
    update placement set node = p_node, placed = now()
    where product_name = p_product_name and node <> p_node;
    return true;
end;
$$;

comment on function recall._follow_move is
'By who moves it, or where that one is no more by the next call. False where it cannot be written'
' that it does.';
