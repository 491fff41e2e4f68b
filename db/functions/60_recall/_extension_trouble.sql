-- Why an extension cannot be used.
create or replace function recall._extension_trouble(p_extension text)
returns text
language plpgsql
stable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
as $$
declare
    v_schema name;
begin
    select n.nspname into v_schema
    from pg_extension as e
    inner join pg_namespace as n on e.extnamespace = n.oid
    where e.extname = p_extension;
    return case
        when v_schema is null then format('the extension %s is not installed', p_extension)
        when v_schema not in ('public', 'extensions', 'recall', 'pg_catalog')
            then format(
                'the extension %s is in schema %s, not in public or extensions',
                p_extension, v_schema
            )
    end;
end;
$$;

comment on function recall._extension_trouble is
'A sentence without a full stop; null where the extension is installed in public, extensions,'
' recall or pg_catalog.';
