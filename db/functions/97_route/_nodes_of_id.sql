-- The node that made an id.
create or replace function recall._nodes_of_id(p_id bigint)
returns recall.node []
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return coalesce(
        (select array[n] from node as n where n.id_range = p_id >> 40), recall._any_node()
    );
end;
$$;

comment on function recall._nodes_of_id is
'An array of one; for an id of no node''s range the one that says that it is not there.';
