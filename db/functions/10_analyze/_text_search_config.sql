-- A text search configuration by its name, null where there is none.
create or replace function recall._text_search_config(p_name text)
returns regconfig
language plpgsql
stable
parallel safe
strict
security invoker
as $$
declare
    v_name text [] := parse_ident(p_name, false);
begin
    return (
        select c.oid::regconfig
        from pg_catalog.pg_ts_config as c
        inner join pg_catalog.pg_namespace as n on c.cfgnamespace = n.oid
        where
            c.cfgname = v_name[cardinality(v_name)]
            and (cardinality(v_name) = 1 or n.nspname = v_name[1])
        order by n.nspname in ('pg_catalog', 'public') desc, n.nspname collate "C"
        limit 1
    );
end;
$$;

comment on function recall._text_search_config is
'The configuration of this name, with or without a schema; without one it is looked for in all.';
