-- The nodes that answer the caller.
create or replace function recall._answering_nodes()
returns recall.node []
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    return array(
        select n from node as n where recall._node_state(n) = 'ok' order by n.id_range
    );
end;
$$;

comment on function recall._answering_nodes is
'For what is still told where some are away, as recall.doctor.';
