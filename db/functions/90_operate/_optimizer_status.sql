-- What recall.memory_status says of settings that are no sizes.
create or replace function recall._optimizer_status()
returns setof recall.check_up
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return query
    select
        'plans', 'jit', null,
        case when current_setting('jit')::boolean then 'problem' else 'ok' end,
        current_setting('jit') || ': compiling a search''s statements costs more than it gives',
        case
            when current_setting('jit')::boolean
                then 'alter system set jit = off; reload the configuration'
        end
    union all
    select
        'memory of the server', 'huge_pages', null,
        case when h.is_missed then 'problem' else 'ok' end,
        current_setting('huge_pages') || ': they pay from about 8 GB of shared_buffers on; in use: '
        || coalesce(current_setting('huge_pages_status', true), 'not told'),
        case when h.is_missed then 'alter system set huge_pages = try; restart the server' end
    from (
        select
            current_setting('huge_pages') = 'off'
            and pg_size_bytes(current_setting('shared_buffers')) > 8589934592 as is_missed
    ) as h
    union all
    select
        'calls of functions', 'track_functions', null,
        case when current_setting('track_functions') = 'none' then 'absent' else 'ok' end,
        current_setting('track_functions')
        || ': recall.metrics counts calls of functions and of providers by it',
        case
            when current_setting('track_functions') = 'none'
                then 'alter system set track_functions = pl; reload the configuration'
        end;
end;
$$;

comment on function recall._optimizer_status is 'Rows of recall.doctor.';
