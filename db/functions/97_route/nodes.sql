-- The nodes of this router, and whether they answer.
create or replace function recall.nodes()
returns table (
    name text,
    transport text,
    server name,
    id_range integer,
    is_open boolean,
    products bigint,
    state text
)
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_node recall.node;
begin
    foreach v_node in array recall._every_node() loop
        state := 'ok';
        begin
            perform t.x
            from recall._ask(array[v_node], 'select recall._revision()', 'x text', true)
                as t (x text);
        exception
            -- The last two: its login may not act as the caller, or has no such role.
            when connection_exception or object_not_in_prerequisite_state
            or insufficient_privilege or invalid_parameter_value then
            state := sqlerrm;
        end;
        return query
        select
            v_node.name, v_node.transport, v_node.server, v_node.id_range, v_node.is_open,
            (select count(*) from placement as p where p.node = v_node.name), nodes.state;
    end loop;
end;
$$;

comment on function recall.nodes is
'By id_range. products: how many are placed on it; state: ok, or why it does not answer. No rows'
' where this is no router.';

grant execute on function recall.nodes to recall_admin;
