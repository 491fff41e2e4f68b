-- Raises where jobs cannot be given to pg_cron from this database.
create or replace function recall._require_cron(p_role name, p_command text)
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
                        '%L, ''* * * * *'', %L, %L);',
                        v_home, 'pgrecall ' || current_database(), p_command, current_database()
                    )
                    else format(
                        'Where shared_preload_libraries has pg_cron: create extension pg_cron;'
                        ' Any other scheduler may run: %s;', p_command
                    )
                end;
    end if;
    perform recall._require_vendor('cron.schedule');
    perform recall._require_vendor('cron.unschedule');
    if not has_schema_privilege(p_role, 'cron', 'usage') then
        raise exception 'pg_cron: role "%", who would run the job, may not use it', p_role
            using
                errcode = 'insufficient_privilege',
                hint = format('grant usage on schema cron to %I;', p_role);
    end if;
end;
$$;

comment on function recall._require_cron is
'p_role: who would run p_command. Raises 0A000 where the database does not have the extension'
' pg_cron, 42501 where the role may not use its schema, or others may put functions there.';

grant execute on function recall._require_cron to recall_writer;
