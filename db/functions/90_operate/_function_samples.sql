-- What PostgreSQL counts of calls of functions.
create or replace function recall._function_samples()
returns setof recall._sample
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return query
    select
        'pgrecall_function_' || v.name, '', null::integer,
        jsonb_build_object('function', s.funcname), v.value
    from pg_catalog.pg_stat_user_functions as s
    cross join lateral (values
        ('calls_total', s.calls::double precision), ('seconds_total', s.total_time / 1000)
    ) as v (name, value)
    where s.schemaname = 'recall' and s.funcname !~ '^_'
        -- One of several of the same name stands for all of them.
        and s.funcid = (
            select max(p.oid) from pg_catalog.pg_proc as p
            where p.pronamespace = 'recall'::regnamespace and p.proname = s.funcname
        )
    union all
    select
        'pgrecall_provider_calls_total', '', null, jsonb_build_object('provider', p.name),
        coalesce(s.calls, 0)
    from provider as p
    left join pg_catalog.pg_stat_user_functions as s
        on s.schemaname = 'recall' and s.funcname = p.function_name
    where p.function_name is not null
    union all
    select v.metric, '', null, '{}', coalesce(s.calls, 0)
    from (values
        ('pgrecall_provider_failures_total', '_provider_failed'),
        ('pgrecall_provider_rests_total', '_provider_rested')
    ) as v (metric, function_name)
    left join pg_catalog.pg_stat_user_functions as s
        on s.schemaname = 'recall' and s.funcname = v.function_name
    union all
    select
        'pgrecall_functions_tracked', '', null, '{}',
        (current_setting('track_functions') in ('pl', 'all'))::integer;
end;
$$;

comment on function recall._function_samples is
'Of recall.metrics, from pg_stat_user_functions.';
