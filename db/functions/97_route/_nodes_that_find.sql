-- The node on which a query finds a row, for the caller.
create or replace function recall._nodes_that_find(
    p_query text,
    p_value text,
    p_nodes recall.node [] default null
)
returns recall.node []
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_node recall.node;
    v_found recall.node [] := '{}';
begin
    foreach v_node in array coalesce(p_nodes, recall._every_node()) loop
        if exists (
            select
            from recall._ask(
                array[v_node],
                format('select true where exists (%s)', format(p_query, p_value)), 'x boolean', true
            ) as t (x boolean)
        ) then
            v_found := v_found || v_node;
            -- While a product is merged, two may have it.
            exit when p_nodes is not null;
        end if;
    end loop;
    if cardinality(v_found) > 1 then
        raise exception '"%" is on several nodes', p_value
            using
                errcode = 'ambiguous_alias', hint = 'Give it another name on one of them.';
    end if;
    return v_found;
end;
$$;

comment on function recall._nodes_that_find is
'An array of one, or empty. p_nodes: those of a product in parts, of which the first one that finds'
' it is taken; null: all. p_query has %L for p_value. Raises 42P09 where several of all find one.';
