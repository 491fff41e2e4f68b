-- The machine's memory in bytes, where the owner of recall may read it.
create or replace function recall._machine_memory()
returns bigint
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    if not has_function_privilege('pg_catalog.pg_read_file(text, bigint, bigint)', 'execute') then
        return null;
    end if;
    return 1024 * substring(
        pg_catalog.pg_read_file('/proc/meminfo', 0, 4096) from 'MemTotal: +([0-9]+) kB'
    )::bigint;
exception
    when insufficient_privilege or undefined_file or invalid_parameter_value then
        return null;
end;
$$;

comment on function recall._machine_memory is
'From /proc/meminfo; null on other systems than Linux, and where the owner is neither a superuser'
' nor may read files of the server.';
