-- Why functions with the owner's rights cannot use an extension.
create or replace function recall._extension_trouble(p_extension text)
returns text
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_extension pg_extension;
begin
    select * into v_extension from pg_extension where extname = p_extension;
    if not found then
        return format('the extension %s is not installed', p_extension);
    elsif not recall._is_trusted(v_extension.extowner) then
        return format(
            'the extension %s belongs to role "%s"',
            p_extension, pg_get_userbyid(v_extension.extowner)
        );
    end if;
    return (
        select recall._schema_trouble(n.nspname)
        from pg_namespace as n
        where n.oid = v_extension.extnamespace
    );
end;
$$;

comment on function recall._extension_trouble is
'A sentence without a full stop; null where the extension is installed, belongs to the owner of'
' recall or a superuser, and nobody else may create objects in its schema.';
