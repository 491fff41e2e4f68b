-- What PostgreSQL tells of the server and the database.
create or replace function recall._server_samples()
returns setof recall._sample
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return query
    select
        'pgrecall_info', '', null::integer,
        jsonb_build_object(
            'version', current_setting('server_version'), 'standby', pg_is_in_recovery()
        ),
        1::double precision
    union all
    select
        'pgrecall_connections', '', null,
        jsonb_build_object('state', coalesce(a.state, 'unknown')), count(*)
    from pg_catalog.pg_stat_activity as a
    where a.datname = current_database() and a.backend_type = 'client backend'
    group by a.state
    union all
    select
        'pgrecall_max_connections', '', null, '{}',
        current_setting('max_connections')::double precision
    union all
    select 'pgrecall_lock_waits', '', null, '{}', count(distinct l.pid)
    from pg_catalog.pg_locks as l
    where
        not l.granted
        and l.pid in (
            select a.pid from pg_catalog.pg_stat_activity as a
            where a.datname = current_database()
        )
    union all
    select 'pgrecall_blocks_total', '', null, jsonb_build_object('from', b.place), b.n
    from pg_catalog.pg_stat_database as d
    cross join lateral (values
        ('memory', d.blks_hit), ('disk', d.blks_read)
    ) as b (place, n)
    where d.datname = current_database()
    union all
    select 'pgrecall_deadlocks_total', '', null, '{}', d.deadlocks
    from pg_catalog.pg_stat_database as d
    where d.datname = current_database();
end;
$$;

comment on function recall._server_samples is
'Of recall.metrics.';
