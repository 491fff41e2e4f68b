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
begin
    return query
    select
        n.name, n.transport, n.server, n.id_range, n.is_open,
        (
            select count(*)
            from placement as p
            where p.node = n.name or exists (
                select from product_part as o
                where o.product_name = p.product_name and o.node = n.name
            )
        ),
        recall._node_state(n)
    from node as n
    order by n.id_range;
end;
$$;

comment on function recall.nodes is
'By id_range. products: how many are placed on it, or have a part there; state: ok, or why it does'
' not answer. No rows where this is no router.';

grant execute on function recall.nodes to recall_admin;
