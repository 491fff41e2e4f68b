-- Whether a role has one of the given roles' privileges; owner of the schema and superusers do.
create or replace function recall._is_member(p_role name, p_of name [])
returns boolean
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    -- By functions: the view pg_roles takes a session four times as long to plan.
    return exists (
        select
        from pg_catalog.unnest(p_of) as r (name)
        where
            pg_catalog.pg_has_role(
                p_role, pg_catalog.to_regrole(pg_catalog.quote_ident(r.name)), 'usage'
            )
    )
    or pg_catalog.pg_has_role(
        p_role,
        (select n.nspowner from pg_catalog.pg_namespace as n where n.nspname = 'recall'),
        'usage'
    );
end;
$$;

comment on function recall._is_member is
'Whether p_role is, or inherits from, one of the roles in p_of or the owner of schema recall.'
' Names of roles that do not exist are passed over.';
