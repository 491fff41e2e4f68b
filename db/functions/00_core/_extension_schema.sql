-- The schema of an extension, where it can be used with the owner's rights.
create or replace function recall._extension_schema(p_extension text)
returns name
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_trouble text := recall._extension_trouble(p_extension);
begin
    if v_trouble is not null then
        raise exception '%', v_trouble
            using
                errcode = 'feature_not_supported',
                hint = case
                    when v_trouble like '% is not installed'
                        then format('create extension %I;', p_extension)
                    else 'See recall.doctor.'
                end;
    end if;
    return (
        select n.nspname
        from pg_extension as e
        inner join pg_namespace as n on e.extnamespace = n.oid
        where e.extname = p_extension
    );
end;
$$;

comment on function recall._extension_schema is
'Its operators and functions are named with this schema. Raises 0A000 with what'
' recall._extension_trouble says.';
