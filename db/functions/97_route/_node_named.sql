-- A node by its name.
create or replace function recall._node_named(p_name text)
returns recall.node
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return (select n from node as n where n.name = p_name);
end;
$$;

comment on function recall._node_named is
'Null where there is none.';
