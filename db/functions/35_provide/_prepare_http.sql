-- Sets the options of the extension http for one call, whatever the session has set.
create or replace function recall._prepare_http(p_timeout_ms integer)
returns name
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_schema name := recall._extension_schema('http');
begin
    -- A proxy that the session has set would get the owner's key.
    execute format(
        'select %1$I.http_reset_curlopt(), %1$I.http_set_curlopt(''CURLOPT_PROXY'', ''''),'
        ' %1$I.http_set_curlopt(''CURLOPT_TIMEOUT_MS'', $1),'
        ' %1$I.http_set_curlopt(''CURLOPT_CONNECTTIMEOUT'', $2)', v_schema
    )
    using p_timeout_ms::text, greatest(1, least(p_timeout_ms / 1000, 10))::text;
    -- Up to 1.6 this setting goes before the option.
    if exists (
        select from pg_catalog.pg_settings where name = 'http.timeout_msec' and vartype = 'integer'
    ) then
        perform set_config('http.timeout_msec', p_timeout_ms::text, true);
    end if;
    return v_schema;
end;
$$;

comment on function recall._prepare_http is
'Gives the extension''s schema, and sets what recall._finish_http takes back: no proxy, and a time'
' limit. Raises 0A000 where the extension cannot be used.';
