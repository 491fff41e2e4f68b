-- Raises where jobs cannot be given to pg_cron from this database.
create or replace function recall._require_cron()
returns void
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_home text := (
        select s.setting from pg_catalog.pg_settings as s where s.name = 'cron.database_name'
    );
begin
    if not exists (select from pg_catalog.pg_extension where extname = 'pg_cron') then
        raise exception 'pg_cron: the extension is not in database "%"', current_database()
            using
                errcode = 'feature_not_supported',
                hint = case
                    when v_home <> current_database() then format(
                        'It works in database "%s". There: select cron.schedule_in_database('
                        '%L, ''* * * * *'', ''call recall.compact()'', %L);',
                        v_home, recall._compaction_job() || ' ' || current_database(),
                        current_database()
                    )
                    else
                        'Where shared_preload_libraries has pg_cron: create extension pg_cron;'
                        ' Any other scheduler may run: call recall.compact();'
                end;
    end if;
    perform recall._require_vendor('cron.schedule');
    perform recall._require_vendor('cron.unschedule');
    if not has_schema_privilege('cron', 'usage') then
        raise exception 'pg_cron: role "%", the owner of pgrecall, may not use it', current_user
            using
                errcode = 'insufficient_privilege',
                hint = format('grant usage on schema cron to %I;', current_user);
    end if;
end;
$$;

comment on function recall._require_cron is
'Raises 0A000 where the database does not have the extension pg_cron, 42501 where the owner of the'
' functions may not use its schema, or others may put functions there.';
