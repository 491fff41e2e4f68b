-- All nodes.
create or replace function recall._every_node()
returns recall.node []
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return array(select n from node as n order by n.id_range);
end;
$$;

comment on function recall._every_node is 'In the order of their ids.';
