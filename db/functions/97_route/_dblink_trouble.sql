-- Why calls may not go to nodes by dblink here.
create or replace function recall._dblink_trouble()
returns text
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_trouble text := recall._extension_trouble('dblink');
begin
    if v_trouble is not null then
        return v_trouble;
    end if;
    return (
        select
            format(
                'the schema %I of dblink may be used by %s', n.nspname,
                string_agg(coalesce(r.rolname, 'public'), ', ' order by r.rolname)
            )
        from pg_extension as e
        inner join pg_namespace as n on e.extnamespace = n.oid
        cross join lateral aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) as a
        left join pg_roles as r on a.grantee = r.oid
        where
            e.extname = 'dblink' and a.privilege_type = 'USAGE'
            and (r.oid is null or not recall._is_trusted(r.oid))
        group by n.nspname
    );
end;
$$;

comment on function recall._dblink_trouble is
'A sentence without a full stop; null where the extension is there, trusted, and in a schema that'
' nobody but the owner may use: whoever calls dblink''s functions in a session has the rights of'
' the login of its connections.';
