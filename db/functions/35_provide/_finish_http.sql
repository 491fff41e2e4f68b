-- Takes back what a call has set of the extension http.
create or replace function recall._finish_http(p_schema name)
returns void
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
begin
    execute format('select %I.http_reset_curlopt()', p_schema);
    if exists (
        select from pg_catalog.pg_settings where name = 'http.timeout_msec' and vartype = 'integer'
    ) then
        perform set_config('http.timeout_msec', '5000', true);
    end if;
end;
$$;

comment on function recall._finish_http is
'Sets the options of the extension http in p_schema to what they are at first.';
