-- The search path for a vendor's function, which may call those of other extensions by bare names.
create or replace function recall._vendor_path()
returns text
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return concat_ws(', ', 'recall', (
        select string_agg(quote_ident(n.nspname), ', ' order by n.nspname)
        from pg_namespace as n
        where
            n.oid in (select e.extnamespace from pg_extension as e)
            and n.nspname not in ('recall', 'pg_catalog')
            and recall._schema_trouble(n.nspname) is null
    ), 'pg_temp');
end;
$$;

comment on function recall._vendor_path is
'Schema recall and those of extensions in which nobody else may create objects. A function that'
' sets a search path itself sets this one until it returns.';
