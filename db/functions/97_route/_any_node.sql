-- One node, for what all of them answer alike.
create or replace function recall._any_node()
returns recall.node []
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return (recall._every_node())[1:1];
end;
$$;

comment on function recall._any_node is 'An array of the first; empty without nodes.';
