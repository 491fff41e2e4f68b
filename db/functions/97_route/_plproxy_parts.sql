-- The partitions of PL/Proxy's cluster: the foreign servers, with their addresses.
create or replace function recall._plproxy_parts()
returns table (part integer, server name, address text)
language plpgsql stable parallel safe security invoker set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on as $$
begin
    return query
    select
        (row_number() over (order by s.oid))::integer - 1, s.srvname,
        coalesce(
            (
                -- As libpq reads it: a value in quotes, with \ before each \ and each quote.
                select string_agg(
                    format(
                        '%s=''%s''', o.option_name,
                        replace(replace(o.option_value, '\', '\\'), '''', '\''')
                    ), ' ' order by o.option_name
                )
                from pg_options_to_table(s.srvoptions || m.umoptions) as o
            ),
            'host=/ dbname=nowhere user=nobody'
        )
    from pg_foreign_server as s
    left join pg_foreign_data_wrapper as w on s.srvfdw = w.oid and w.fdwname = 'dblink_fdw'
    left join lateral (
        select u.umoptions
        from pg_user_mappings as u
        where
            u.srvid = s.oid and u.usename in (current_user, 'public')
            and (u.umuser = 0 or u.usename = current_user)
        order by u.umuser = 0
        limit 1
    ) as m
        on
            w.oid is not null
            -- Else PL/Proxy logs in as the user of the session.
            and exists (
                select from pg_options_to_table(m.umoptions) as o where o.option_name = 'user'
            );
end;
$$;

comment on function recall._plproxy_parts is
'All of the database, in the order of their oids from number 0 on. address: as libpq takes it, with'
' the password: for PL/Proxy alone, which asks for it as the owner of recall; one that is nowhere'
' where the current user has no login by dblink_fdw.';
