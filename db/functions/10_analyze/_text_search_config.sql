-- A text search configuration by its name, null where there is none.
create or replace function recall._text_search_config(p_name text)
returns regconfig
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_config name := split_part(p_name, '.', -1)::name;
    v_schema name := nullif(split_part(p_name, '.', -2), '')::name;
begin
    return (
        select c.oid::regconfig
        from pg_catalog.pg_ts_config as c
        inner join pg_catalog.pg_namespace as n on c.cfgnamespace = n.oid
        where
            c.cfgname = v_config
            and (v_schema is null or n.nspname = v_schema)
            and recall._is_trusted(c.cfgowner)
        order by n.nspname not in ('pg_catalog', 'public'), n.nspname collate "C"
        limit 1
    );
end;
$$;

comment on function recall._text_search_config is
'The configuration "name" or "schema.name"; without a schema it is looked for in all of them. One'
' of the owner of recall or a superuser: anybody else could change it under the product''s index.';
