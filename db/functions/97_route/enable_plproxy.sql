-- Makes, as a superuser, the functions by which PL/Proxy reaches nodes.
create or replace function recall.enable_plproxy()
returns text
language plpgsql volatile parallel unsafe security invoker set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on as $$
declare
    v_owner regrole := (
        select n.nspowner::regrole from pg_namespace as n where n.nspname = 'recall'
    );
    v_function regprocedure;
    v_trouble text;
begin
    if not (select r.rolsuper from pg_roles as r where r.rolname = current_user) then
        raise exception 'only a superuser makes functions in plproxy'
            using
                errcode = 'insufficient_privilege',
                hint = 'Nodes are reached by dblink without it.';
    elsif not exists (select from pg_available_extensions where name = 'plproxy') then
        raise exception 'this server has no plproxy'
            using
                errcode = 'feature_not_supported',
                hint = 'On Debian: apt-get install postgresql-17-plproxy';
    elsif exists (
        select
        from pg_proc as p
        where
            p.pronamespace = to_regnamespace('plproxy') and p.proname = 'get_cluster_version'
            and p.prosrc not like '%recall.%'
    ) then
        raise exception 'schema "plproxy" has the clusters of somebody else'
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'Let another database be the router.';
    end if;
    create schema if not exists plproxy;
    create extension if not exists plproxy schema plproxy;
    -- PL/Proxy finds its clusters by these three names. It asks for the version at each call:
    -- another one as soon as a row is, which a superuser alone sees of mappings.
    create or replace function plproxy.get_cluster_version(p_cluster text)
    returns integer
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp
    as 'begin
        -- Of recall._plproxy_parts().
        return (
            select hashint8(coalesce(sum(hashint8(
                r.oid::bigint << 32 | r.xmin::text::bigint
            )), 0)::bigint)
            from (
                select s.oid, s.xmin from pg_foreign_server as s
                union all
                select m.oid, m.xmin from pg_user_mapping as m
            ) as r
        );
    end';
    -- It wants a power of two of them.
    create or replace function plproxy.get_cluster_partitions(p_cluster text)
    returns setof text
    language sql stable
    as 'select coalesce(p.address, l.address)
        from (select max(part) as part from recall._plproxy_parts()) as m
        cross join generate_series(0, (2 ^ ceil(log(2, m.part + 1)))::integer - 1) as g (part)
        left join recall._plproxy_parts() as p on p.part = g.part
        left join recall._plproxy_parts() as l on l.part = m.part
        order by g.part';
    create or replace function plproxy.get_cluster_config(
        p_cluster text, out key text, out val text
    )
    returns setof record
    language sql stable
    as 'select null::text, null::text where false';
    create or replace function plproxy.ask_recall_node(
        p_parts integer [],
        p_node text,
        p_statement text,
        p_role text,
        p_timezone text,
        p_is_read_only boolean,
        p_revision text
    )
    returns setof text []
    language plproxy
    as 'cluster ''recall''; run on pg_catalog.unnest(p_parts);
        select * from recall._answer_router(
            p_node, p_statement, p_role, p_timezone, p_is_read_only, p_revision);';
    for v_function in
        select p.oid from pg_proc as p where p.pronamespace = 'plproxy'::regnamespace
    loop
        v_trouble := recall._vendor_trouble(
            'plproxy.' || (select proname from pg_proc where oid = v_function)
        );
        if v_trouble is not null then
            raise exception '%', v_trouble
                using
                    errcode = 'insufficient_privilege',
                    hint = 'As a superuser: drop schema plproxy cascade; and try again.';
        end if;
        execute format('revoke all on function %s from public', v_function);
        execute format('grant execute on function %s to %s', v_function, v_owner);
    end loop;
    execute format('grant usage on schema plproxy to %s', v_owner);
    return format('plproxy %s reaches nodes', (
        select e.extversion from pg_extension as e where e.extname = 'plproxy'
    ));
end;
$$;

comment on function recall.enable_plproxy is
'On a router: creates, where missing, the schema plproxy, in it the extension, the cluster that'
' it takes from the foreign servers of nodes, and the function that asks; nobody but the owner of'
' recall may use them. From then on it is the transport of recall.add_node. To undo it: drop'
' schema plproxy cascade. Raises 42501 for who is no superuser, or where others own or may make'
' what is in that schema, 0A000 where the server has no plproxy, 55000 where the schema has other'
' clusters.';

grant execute on function recall.enable_plproxy to recall_admin;
