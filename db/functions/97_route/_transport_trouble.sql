-- Why calls may not go to nodes by a transport here.
create or replace function recall._transport_trouble(p_transport text)
returns text
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_transport recall.transport;
    v_trouble text;
begin
    select * into v_transport from transport as t where t.name = p_transport;
    v_trouble := coalesce(
        recall._extension_trouble(v_transport.extension),
        recall._vendor_trouble(v_transport.vendor)
    );
    if v_trouble is not null then
        return v_trouble;
    end if;
    return (
        select
            format(
                'the schema %I of %s may be used by %s', n.nspname, e.extname,
                string_agg(coalesce(r.rolname, 'public'), ', ' order by r.rolname)
            )
        from pg_extension as e
        inner join pg_namespace as n on e.extnamespace = n.oid
        cross join lateral aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) as a
        left join pg_roles as r on a.grantee = r.oid
        where
            e.extname = v_transport.extension and a.privilege_type = 'USAGE'
            and (r.oid is null or not recall._is_trusted(r.oid))
        group by n.nspname, e.extname
    );
end;
$$;

comment on function recall._transport_trouble is
'A sentence without a full stop; null where the extension is there, trusted, and in a schema that'
' nobody but the owner may use: whoever calls dblink''s functions in a session has the rights of'
' the login of its connections.';
