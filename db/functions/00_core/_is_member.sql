-- Whether a role has one of the given roles' privileges; owner of the schema and superusers do.
create or replace function recall._is_member(p_role name, p_of name [])
returns boolean
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return exists (
        select 1
        from pg_catalog.pg_roles
        where
            rolname = any(p_of || (
                select pg_catalog.pg_get_userbyid(nspowner)
                from pg_catalog.pg_namespace
                where nspname = 'recall'
            ))
            and pg_catalog.pg_has_role(p_role, oid, 'usage')
    );
end;
$$;

comment on function recall._is_member is
'Whether p_role is, or inherits from, one of the roles in p_of or the owner of schema recall.'
' Names of roles that do not exist are passed over.';
