-- Has a node take what differs from another one, and gives what differs still.
create or replace function recall._sync_node(
    p_node recall.node,
    p_like recall.node,
    p_removes boolean,
    p_role name
)
returns setof recall.node_difference
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_removes boolean;
    v_rows jsonb;
    v_refused jsonb := '[]';
begin
    -- First what goes: the rest is compared once it has gone.
    foreach v_removes in array case when p_removes then array[true, false] else array[false] end
    loop
        select jsonb_agg(to_jsonb(d)) into v_rows
        from recall._registry_differences(p_node, p_like, p_role) as d
        where d.is_copied and (d.state = 'only there') = v_removes;
        continue when v_rows is null;
        v_refused := v_refused || (
            select coalesce(jsonb_agg(to_jsonb(t)), '[]')
            from recall._ask(
                array[p_node],
                format('select * from recall._take_registry_rows(%L, %L)', v_rows, v_removes),
                'registry text, key jsonb, trouble text', false, p_role
            ) as t (registry text, key jsonb, trouble text)
        );
    end loop;
    return query
    select
        w.node, w.registry, w.name, case when r.trouble is null then w.state else 'refused' end,
        w.columns, coalesce(r.trouble, w.remedy)
    from recall._registry_differences(p_node, p_like, p_role) as d
    cross join lateral recall._told_difference(
        p_node.name, d.registry, d.key, d.content, d.state, d.columns, d.is_copied
    ) as w
    left join jsonb_to_recordset(v_refused) as r (registry text, key jsonb, trouble text)
        on d.registry = r.registry and d.key = r.key
    where d.state <> 'only there' or p_removes;
end;
$$;

comment on function recall._sync_node is
'p_role: whom both are asked as, null: their login. Each row is taken or refused by itself.';
