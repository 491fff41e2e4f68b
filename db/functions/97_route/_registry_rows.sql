-- The rows of this node that are the same on every node.
create or replace function recall._registry_rows()
returns table (registry text, key jsonb, content jsonb)
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return query execute (
        select
            string_agg(
                format(
                    'select %L, (select jsonb_object_agg(e.key, e.value) from jsonb_each('
                    'to_jsonb(t)) as e where e.key = any(%2$L)), to_jsonb(t) - %2$L::text []'
                    ' - %3$L::text [] from recall.%1$I as t where %4$s',
                    r.name, r.key, r.leaves_out, r.condition
                ), ' union all '
            )
        from node_registry as r
    );
    return query
    select 'secret', jsonb_build_object('name', s.name), '{}'::jsonb
    from recall.secrets() as s (name);
    return query select * from recall._role_rows();
end;
$$;

comment on function recall._registry_rows is
'With the rights of the caller, a member of recall_admin. Of keys their names alone.';

grant execute on function recall._registry_rows to recall_admin;
