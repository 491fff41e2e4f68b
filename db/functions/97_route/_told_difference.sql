-- A row of recall.node_differences.
create or replace function recall._told_difference(
    p_node text,
    p_registry text,
    p_key jsonb,
    p_content jsonb,
    p_state text,
    p_columns text [],
    p_is_copied boolean
)
returns recall.node_difference
language plpgsql immutable parallel safe security invoker set search_path = pg_catalog, pg_temp
as $$
declare
    v_name constant text := (
        select pg_catalog.string_agg(e.value, ' ' order by e.key collate "C" desc)
        from jsonb_each_text(p_key) as e
    );
begin
    return row(
        p_node, p_registry, v_name, p_state, p_columns, case
            when p_registry = 'role' then format(
                'there: create role %1$I; grant %2$s to %1$I; grant %1$I to the router''s login',
                v_name, (
                    select pg_catalog.string_agg(g, ', ')
                    from jsonb_array_elements_text(p_content -> 'member_of') as g
                )
            )
            when p_registry = 'secret' then format('there: select recall.set_secret(%L, …)', v_name)
            when not p_is_copied then 'its owner writes it there'
            when p_state = 'only there'
                then format('select * from recall.sync_node(%L, p_removes => true)', p_node)
            else format('select * from recall.sync_node(%L)', p_node)
        end
    )::recall.node_difference;
end;
$$;

comment on function recall._told_difference is
'The arguments: of recall._registry_differences.';
