-- Who may create objects in a schema, but for superusers and who may act as an owner.
create or replace function recall._creators(p_schema name, p_owner oid)
returns text []
language plpgsql stable parallel safe strict security invoker set search_path = pg_catalog, pg_temp
as $$
begin
    return array(
        select distinct case when g.role = 0 then 'public' else g.role::regrole::text end as name
        from (
            select case when o.role = 'pg_database_owner'::regrole then d.datdba else o.role end
            from pg_namespace as n
            cross join lateral (
                select n.nspowner
                union all
                select a.grantee from aclexplode(n.nspacl) as a where a.privilege_type = 'CREATE'
            ) as o (role)
            inner join pg_database as d on d.datname = current_database()
            where n.nspname = p_schema
        ) as g (role)
        where case
            when g.role = 0 then true
            else not (
                pg_has_role(g.role, p_owner, 'member')
                or exists (select from pg_roles as r where r.oid = g.role and r.rolsuper)
            )
        end
        order by name
    );
end;
$$;

comment on function recall._creators is
'Roles, public for everybody, that may create objects in p_schema; superusers and members of'
' p_owner left out. Empty: functions with the rights of p_owner may search the schema. Elsewhere'
' a planted function whose types match exactly would be called in place of pg_catalog''s.';
