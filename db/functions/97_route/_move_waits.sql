-- Waits for those who asked a node for a product before they could know that it had left.
create or replace function recall._move_waits(p_node recall.node)
returns boolean
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_users text [];
begin
    -- Who was told the node by its placement sends the call at once.
    perform pg_sleep(0.5);
    v_users := recall._ask_one(p_node, 'recall._move_users()')::text [];
    for i in 1..100 loop
        if not v_users && recall._ask_one(p_node, 'recall._move_users()')::text [] then
            return true;
        end if;
        perform pg_sleep(0.1);
    end loop;
    return false;
end;
$$;

comment on function recall._move_waits is 'False where some are not done within ten seconds.';
