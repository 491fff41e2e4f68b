-- What recall.doctor says of the extensions that pgrecall uses where they are there.
create or replace function recall._doctor_extensions()
returns setof recall.check_up
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
begin
    return query
    select
        u.capability,
        case when x.extversion is null then u.without else u.extension end,
        x.extversion,
        case
            when x.extversion is null then 'absent'
            when l.is_missing then 'problem'
            else 'ok'
        end,
        case when x.extversion is null then 'with ' || u.extension || ': ' else '' end
        || u.brings,
        case
            when l.is_missing then format(
                'add %s to shared_preload_libraries and restart the server', u.preload
            )
            when x.extversion is not null then null
            when a.default_version is not null then format('create extension %I', u.extension)
            else format('install %s on the server, where that is possible', u.extension)
        end
    from optional_extension as u
    left join pg_catalog.pg_extension as x on x.extname = u.extension
    left join pg_catalog.pg_available_extensions as a on a.name = u.extension
    cross join lateral (
        select
            x.extversion is not null
            and u.preload is not null
            and current_setting('shared_preload_libraries') !~ ('\m' || u.preload || '\M')
            as is_missing
    ) as l
    order by u.capability, u.extension;
end;
$$;

comment on function recall._doctor_extensions is
'Rows of recall.doctor, a row of recall.optional_extension each.';
