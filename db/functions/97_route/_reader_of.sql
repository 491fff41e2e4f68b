-- The replica of a node that serves what this session reads.
create or replace function recall._reader_of(p_node recall.node)
returns recall.node
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_replicas constant recall.replica [] := array(
        select r from replica as r where r.node = p_node.name order by r.name
    );
    -- The node itself has its share too.
    v_place constant integer := pg_backend_pid() % (cardinality(v_replicas) + 1);
begin
    if v_place = 0 then
        return null;
    end if;
    p_node.name := v_replicas[v_place].name;
    p_node.server := v_replicas[v_place].server;
    return p_node;
end;
$$;

comment on function recall._reader_of is
'A session keeps to one, with one connection and one order of time. Null: the node itself.';
