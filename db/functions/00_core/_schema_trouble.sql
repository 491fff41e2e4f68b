-- Why functions with the owner's rights cannot use what is in a schema.
create or replace function recall._schema_trouble(p_schema name)
returns text
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return (
        select format(
            'others may create objects in schema "%s": %s',
            p_schema, array_to_string(c.creators, ', ')
        )
        from pg_namespace as n
        cross join recall._creators(p_schema, n.nspowner) as c (creators)
        where n.nspname = 'recall' and c.creators <> '{}'
    );
end;
$$;

comment on function recall._schema_trouble is
'A sentence without a full stop; null where recall._creators finds nobody.';
