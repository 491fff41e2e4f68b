-- The statements on recall that took the most time, and what to do.
create or replace function recall.slow_queries(p_limit integer default 20)
returns table (
    statement text,
    calls bigint,
    total_ms double precision,
    mean_ms double precision,
    max_ms double precision,
    from_disk double precision,
    advice text
)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
#variable_conflict use_column
declare
    v_schema text := recall._extension_schema('pg_stat_statements')::text;
begin
    perform recall._check_number('p_limit', p_limit, 1, 1000, '20, say.');
    perform recall._require_vendor(v_schema || '.pg_stat_statements');
    return query execute format($q$
        select
            left(s.query, 1000), s.calls, s.total_exec_time, s.mean_exec_time, s.max_exec_time,
            r.read,
            case
                when r.read > 0.1
                    then 'reads from disk: recall.prewarm; shared_buffers, see recall.memory_status'
                when s.temp_blks_written > 0 then 'spills to disk: more work_mem'
                when s.calls > 20 and s.max_exec_time > 20 * s.mean_exec_time
                    then 'seldom slow: first calls of sessions, locks, checkpoints; keep sessions'
                        || ' open, by a pooler, and see recall.memory_status'
                when s.mean_exec_time > 200 and s.query ~* 'recall\.(search|answer|chat|by_)'
                    then 'recall.doctor tells of indexes that are missing; recall.explain_search'
                        || ' of channels'
                when s.mean_exec_time > 1000
                    and s.query ~* 'recall\.(embed_pending|ingest_document|learn_|tune|train)'
                    then 'long work: by a schedule, apart from searches'
            end
        from %1$I.pg_stat_statements as s
        cross join lateral (
            select coalesce(
                s.shared_blks_read
                / nullif(s.shared_blks_hit + s.shared_blks_read, 0)::double precision, 0
            ) as read
        ) as r
        where
            s.dbid = (
                select d.oid from pg_catalog.pg_database as d where d.datname = current_database()
            )
            and s.query ~* '\mrecall\.' and s.query !~* '\mrecall\.(slow_queries|metrics)'
        order by s.total_exec_time desc
        limit $1
    $q$, v_schema)
    using p_limit;
end;
$$;

comment on function recall.slow_queries is
'One row a statement on recall, those that took most time in all first: as pg_stat_statements keeps'
' it, with parameters in place of constants; calls; milliseconds in all, of the mean and of the'
' slowest; from_disk, the share of blocks that were not in memory; advice, null where there is'
' none. Raises 22023 for a p_limit outside 1 to 1000, 0A000 without the extension'
' pg_stat_statements, 42501 where others may put functions beside it.';

grant execute on function recall.slow_queries to recall_admin;
