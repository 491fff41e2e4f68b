-- The columns of what a function gives, with their types.
create or replace function recall._result_columns(p_function oid)
returns table (name text, type text)
language plpgsql stable parallel safe security invoker set search_path = pg_catalog, pg_temp as $$
begin
    return query
    select quote_ident(a.name), format_type(a.type, null)
    from pg_proc as p
    cross join lateral unnest(p.proargnames, p.proallargtypes, p.proargmodes)
    with ordinality as a (name, type, mode, n)
    where p.oid = p_function and a.mode = 't'
    order by a.n;
    if found then
        return;
    end if;
    return query
    select quote_ident(a.attname), format_type(a.atttypid, a.atttypmod)
    from pg_proc as p
    inner join pg_type as t on p.prorettype = t.oid
    inner join pg_attribute as a on t.typrelid = a.attrelid
    where p.oid = p_function and p.proretset and a.attnum > 0 and not a.attisdropped
    order by a.attnum;
    if not found then
        return query
        select
            'x',
            case p.prorettype
                when 'void'::regtype then 'text' else format_type(p.prorettype, null)
            end
        from pg_proc as p
        where p.oid = p_function and p.prokind = 'f';
    end if;
end;
$$;

comment on function recall._result_columns is
'As SQL has them, the types with their schemas. One column x for a value, also a composite one; of'
' a set of composites their columns; none for a procedure.';
