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
begin
    return query
    select
        'calls to nodes', t.name, e.extversion,
        case when r.trouble is null then 'ok' else 'problem' end,
        coalesce(r.trouble, 'nobody but the owner may use its functions'),
        case
            when r.trouble is null then null
            when r.trouble not like '% may be used by %' then 'as a superuser: ' || t.remedy
            else format(
                'as a superuser: revoke all on schema %s from public and whom detail names',
                e.extnamespace::regnamespace
            )
        end
    from transport as t
    left join pg_extension as e on e.extname = t.extension
    cross join lateral (select recall._transport_trouble(t.name) as trouble offset 0) as r
    where exists (select from node as n where n.transport = t.name);
    return query
    select
        'node ' || (x.node).name, (x.node).transport, null,
        case when s.state = 'ok' then 'ok' else 'problem' end,
        case when s.state = 'ok' then 'it answers' else s.state end,
        case
            when s.state = 'ok' then null
            when s.state like '%has revision%' then 'alembic upgrade head, on the router'
            when recall._transport_trouble((x.node).transport) is not null
                then 'see calls to nodes'
            else 'start it; look at its foreign server, login and roles: docs/nodes.md'
        end
    from (
        select n as node from node as n
        union all
        select row(r.name, n.transport, r.server, n.id_range, n.is_open, n.salt)::recall.node
        from replica as r
        inner join node as n on r.node = n.name
    ) as x
    cross join lateral (select recall._node_state(x.node) as state offset 0) as s
    order by (x.node).id_range, (x.node).name;
end;
$$;

comment on function recall._doctor_nodes is
'Rows of recall.doctor, before those of the nodes that answer.';
