-- Whether a node answers the caller.
create or replace function recall._node_state(p_node recall.node)
returns text
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform t.x
    from recall._ask(array[p_node], 'select recall._revision()', 'x text', true) as t (x text);
    return 'ok';
exception
    -- The last two: its login may not act as the caller, or has no such role.
    when connection_exception or object_not_in_prerequisite_state
    or insufficient_privilege or invalid_parameter_value then
    return sqlerrm;
end;
$$;

comment on function recall._node_state is 'ok, or why it does not.';
