-- Why a function outside of recall, by its full name, may not run with the owner's rights.
create or replace function recall._vendor_trouble(p_function text)
returns text
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_schema name := split_part(p_function, '.', 1)::name;
    v_trouble text;
begin
    -- All of one name, since each of them could be the one that is called.
    select
        coalesce(
            min(format('the function %s belongs to role "%s"', p.oid::regprocedure, w.rolname))
            filter (where not recall._is_trusted(w.oid)),
            min(format('the extension %s belongs to role "%s"', e.extname, x.rolname))
            filter (where not recall._is_trusted(x.oid)),
            case
                when count(*) = 0 then format('the function %s is not here', p_function)
                else recall._schema_trouble(v_schema)
            end
        )
    into v_trouble
    from pg_proc as p
    inner join pg_namespace as n on p.pronamespace = n.oid
    inner join pg_roles as w on p.proowner = w.oid
    left join pg_depend as d
        on d.classid = 'pg_proc'::regclass and p.oid = d.objid and d.deptype = 'e'
    left join pg_extension as e on d.refobjid = e.oid
    left join pg_roles as x on e.extowner = x.oid
    where n.nspname = v_schema and p.proname = split_part(p_function, '.', 2);
    return v_trouble;
end;
$$;

comment on function recall._vendor_trouble is
'A sentence without a full stop; null where all functions of this name, and the extensions that'
' they are of, belong to the owner of recall or a superuser, and nobody else may create objects in'
' their schema.';
