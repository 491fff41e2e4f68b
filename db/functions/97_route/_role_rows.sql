-- The roles that may call pgrecall here.
create or replace function recall._role_rows()
returns table (registry text, key jsonb, content jsonb)
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return query
    select
        'role', jsonb_build_object('name', r.rolname),
        jsonb_build_object('member_of', jsonb_agg(g.rolname order by g.rolname collate "C"))
    from pg_roles as g
    inner join pg_roles as r on pg_has_role(r.oid, g.oid, 'member')
    where
        g.rolname in ('recall_reader', 'recall_writer', 'recall_admin', 'recall_monitor')
        and r.rolname not in ('recall_reader', 'recall_writer', 'recall_admin', 'recall_monitor')
        and not r.rolsuper and r.rolname !~ '^pg_' and r.rolname <> session_user
    group by r.rolname;
end;
$$;

comment on function recall._role_rows is
'As recall._registry_rows gives them. Without superusers, and without the session''s own login, on'
' a node its router''s.';

grant execute on function recall._role_rows to recall_admin;
