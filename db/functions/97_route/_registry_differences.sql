-- Which rows of registries are not on a node as they are on another one.
create or replace function recall._registry_differences(
    p_node recall.node,
    p_like recall.node,
    p_role name
)
returns table (
    registry text,
    key jsonb,
    content jsonb,
    state text,
    columns text [],
    is_copied boolean
)
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_rows constant text := 'select * from recall._registry_rows()';
    v_columns constant text := 'registry text, key jsonb, content jsonb';
begin
    return query
    with h as (
        select t.*
        from recall._ask(array[p_like], v_rows, v_columns, true, p_role)
            as t (registry text, key jsonb, content jsonb)
        where t.registry <> 'role'
        union all
        -- Who calls is a role of the router.
        select r.registry, r.key, r.content from recall._role_rows() as r
    ),
    d as (
        select
            coalesce(h.registry, t.registry) as registry, coalesce(h.key, t.key) as key, h.content,
            case
                when t.key is null then 'missing' when h.key is null then 'only there'
                else 'different'
            end as state,
            array(
                select e.key from jsonb_each(h.content) as e
                where e.value is distinct from t.content -> e.key
                order by e.key collate "C"
            ) as columns
        from h
        full join recall._ask(array[p_node], v_rows, v_columns, true, p_role)
            as t (registry text, key jsonb, content jsonb)
            on h.registry = t.registry and h.key = t.key
        where h.content is distinct from t.content
    )
    select
        d.registry, d.key, d.content, d.state,
        case d.state when 'different' then d.columns end, coalesce(r.is_copied, false)
    from d
    left join node_registry as r on d.registry = r.name
    where r.name is not null or d.registry in ('role', 'secret') and d.state <> 'only there'
    order by coalesce(r.place, 99), d.registry, d.key;
end;
$$;

comment on function recall._registry_differences is
'content: as it is on p_like. p_role: whom both are asked as, null: their login.';
