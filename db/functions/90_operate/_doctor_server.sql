-- What recall.doctor says of the server, the database and pgvector.
create or replace function recall._doctor_server()
returns setof recall.check_up
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_database pg_catalog.pg_database;
    v_vector text;
    v_old boolean;
begin
    select e.extversion into v_vector from pg_catalog.pg_extension as e where e.extname = 'vector';
    v_old := string_to_array(regexp_replace(v_vector, '[^0-9.].*', ''), '.')::integer []
        < array[0, 8];
    select * into v_database from pg_catalog.pg_database where datname = current_database();
    return query
    select
        'server', 'PostgreSQL', current_setting('server_version'),
        'ok', case when pg_is_in_recovery() then 'a standby: searches only' else 'takes writes' end,
        null
    union all
    select
        'text', v_database.datcollate, null,
        'ok',
        case
            when v_database.datcollate in ('C', 'POSIX')
                then 'pg_trgm sees no trigram of Chinese in this locale, lower() only ASCII; terms'
                    || ' are folded and cut by tables of our own, which need neither'
            else 'terms are folded and compared by tables of our own, alike in every locale'
        end,
        null
    union all
    select
        'vectors', 'pgvector', v_vector,
        case when v_old then 'problem' else 'ok' end,
        'exact scans; HNSW where recall.build_vector_indexes built one',
        case when v_old then 'install pgvector 0.8 or newer; alter extension vector update' end
    union all
    select
        'roles', string_agg(r.rolname, ', ' order by r.rolname), null,
        case when count(*) = 4 then 'ok' else 'problem' end,
        'recall_reader searches, recall_writer ingests, recall_admin configures,'
            || ' recall_monitor sees figures',
        case
            when count(*) < 4
                then 'create role recall_reader; create role recall_writer in role recall_reader;'
                    || ' create role recall_admin in role recall_writer;'
                    || ' create role recall_monitor; then scripts/apply'
        end
    from pg_catalog.pg_roles as r
    where r.rolname in ('recall_reader', 'recall_writer', 'recall_admin', 'recall_monitor');
end;
$$;

comment on function recall._doctor_server is 'Rows of recall.doctor.';
