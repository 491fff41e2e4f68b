-- Whether what a role owns may run with the rights of the owner of recall.
create or replace function recall._is_trusted(p_role oid)
returns boolean
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return exists (
        select
        from pg_roles as r
        cross join pg_namespace as n
        where
            r.oid = p_role and n.nspname = 'recall'
            and (r.rolsuper or pg_has_role(r.oid, n.nspowner, 'member'))
    );
end;
$$;

comment on function recall._is_trusted is
'True for superusers, the owner of schema recall and who may act as the owner.';
