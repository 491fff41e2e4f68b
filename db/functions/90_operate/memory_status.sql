-- The server's settings of memory and plans against the machine and what searches read.
create or replace function recall.memory_status(p_machine_memory bigint default null)
returns setof recall.check_up
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_memory double precision := p_machine_memory::double precision;
    -- What searches read at random.
    v_hot double precision := (
        select coalesce(sum(pg_catalog.pg_total_relation_size(c.oid)), 0)::double precision
        from pg_catalog.pg_class as c
        where
            c.relnamespace = 'recall'::regnamespace and c.relkind = 'r'
            and c.relname in (
                '_block', '_encoder_term', '_trigram', 'chunk', 'document', 'embedding'
            )
    );
    v_graph double precision := (
        select coalesce(max(pg_catalog.pg_relation_size(c.oid)), 0)::double precision
        from pg_catalog.pg_class as c
        where c.relnamespace = 'recall'::regnamespace and c.relname like 'embedding\_hnsw\_%'
    );
begin
    if v_memory is not null then
        perform recall._check_number(
            'p_machine_memory', v_memory, 134217728, 1e15, 'Bytes: 8589934592 are 8 GB.'
        );
    end if;
    return query
    with given as (
        -- Sizes in bytes.
        select
            s.name, s.setting,
            s.setting::double precision * case s.unit
                when '8kB' then 8192 when 'kB' then 1024 when 'MB' then 1048576 else 1
            end as value
        from pg_catalog.pg_settings as s
        where s.vartype in ('integer', 'real')
    ),
    wanted as (
        select *
        from (values
            (
                'shared_buffers', 'memory of the server',
                least(
                    greatest(v_hot * 1.2, 134217728), coalesce(v_memory * 0.4, 8589934592)
                ),
                'what searches read fits into it, within two fifths of the machine'
            ),
            (
                'effective_cache_size', 'memory of the server',
                least(greatest(v_hot * 2, 1073741824), v_memory * 0.5),
                'plans by an index count on it'
            ),
            (
                'work_mem', 'memory of the server', 8388608,
                'a search sorts candidates of several channels'
            ),
            (
                'maintenance_work_mem', 'memory of the server',
                greatest(67108864, least(v_graph * 1.2, v_memory * 0.25)),
                'an HNSW graph that does not fit into it is built many times slower'
            ),
            (
                'max_wal_size', 'checkpoints', greatest(1073741824, least(v_hot, 17179869184)),
                'loading documents forces no checkpoints'
            ),
            (
                'checkpoint_completion_target', 'checkpoints', 0.8,
                'a checkpoint is spread over its time'
            )
        ) as w (name, capability, least, reason)
    )
    select
        w.capability, w.name, null::text,
        case when g.value < w.least * 0.99 then 'problem' else 'ok' end,
        case when w.least > 1 then pg_catalog.pg_size_pretty(g.value::bigint) else g.setting end
        || ': ' || case when g.value < w.least * 0.99 then 'too little, so that ' else '' end
        || w.reason,
        case
            when g.value < w.least * 0.99 then format(
                'alter system set %I = %L; %s', w.name,
                case
                    when w.least > 1 then ceil(w.least / 1048576) || 'MB' else '0.9'
                end,
                case
                    when w.name = 'shared_buffers' then 'restart the server'
                    else 'reload the configuration'
                end
            )
        end
    from wanted as w
    inner join given as g on w.name = g.name
    union all
    select
        'what searches read', 'tables and indexes', null, 'ok',
        format(
            '%s; the largest HNSW index has %s; the machine has %s',
            pg_catalog.pg_size_pretty(v_hot::bigint), pg_catalog.pg_size_pretty(v_graph::bigint),
            coalesce(
                pg_catalog.pg_size_pretty(v_memory::bigint),
                'memory that cannot be seen from here: recall.memory_status takes it'
            )
        ),
        null
    union all
    select * from recall._optimizer_status();
end;
$$;

comment on function recall.memory_status is
'Rows as of recall.doctor: settings of memory, checkpoints and plans, after what searches read and'
' p_machine_memory, in bytes (null: it is not known), with the command that sets them. Raises 22023'
' for a p_machine_memory below 128 MB.';

grant execute on function recall.memory_status to recall_admin;
