-- What recall.doctor says, on a router, of the way to its nodes.
create or replace function recall._doctor_nodes()
returns table (
    capability text,
    served_by text,
    version text,
    state text,
    detail text,
    remedy text
)
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_trouble constant text := recall._dblink_trouble();
begin
    return query
    select
        'calls to nodes', 'dblink', e.extversion,
        case when v_trouble is null then 'ok' else 'problem' end,
        coalesce(v_trouble, 'nobody but the owner may use its functions'),
        case
            when v_trouble is null then null
            when e.oid is null then 'create schema if not exists recall_dblink; create extension'
                ' dblink schema recall_dblink; grant usage on schema recall_dblink to the owner of'
                ' recall'
            else format(
                'as a superuser: revoke all on schema %s from public and whom detail names',
                e.extnamespace::regnamespace
            )
        end
    from (values ('dblink')) as d (name)
    left join pg_extension as e on e.extname = d.name
    where exists (select from node as n where n.transport = d.name);
    return query
    select
        'node ' || n.name, n.transport, null, case when s.state = 'ok' then 'ok' else 'problem' end,
        case when s.state = 'ok' then 'it answers' else s.state end,
        case
            when s.state = 'ok' then null
            when s.state like '%has revision%' then 'alembic upgrade head, on the router'
            when v_trouble is not null then 'see calls to nodes'
            else 'start it; look at its foreign server, login and roles: docs/nodes.md'
        end
    from node as n
    cross join lateral (select recall._node_state(n) as state offset 0) as s
    order by n.id_range;
end;
$$;

comment on function recall._doctor_nodes is
'Rows of recall.doctor, before those of the nodes that answer.';
