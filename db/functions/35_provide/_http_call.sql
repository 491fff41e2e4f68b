-- Calls an allowed origin over HTTP, and gives the JSON that is answered.
create or replace function recall._http_call(
    p_method text,
    p_url text,
    p_content text,
    p_content_type text,
    p_secret text,
    p_auth_header text,
    p_auth_prefix text,
    p_timeout_ms integer
)
returns jsonb
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set client_min_messages = 'warning' as $$
declare
    v_schema name;
    v_has_timeout boolean := exists (
        select from pg_catalog.pg_settings where name = 'http.timeout_msec' and vartype = 'integer'
    );
    v_answer record;
    v_failure text;
    v_content text;
begin
    perform recall._require_origin(p_url);
    v_schema := recall._extension_schema('http');
    -- A proxy that the session has set would get the owner's key.
    execute format(
        'select %1$I.http_reset_curlopt(), %1$I.http_set_curlopt(''CURLOPT_PROXY'', ''''),'
        ' %1$I.http_set_curlopt(''CURLOPT_TIMEOUT_MS'', $1),'
        ' %1$I.http_set_curlopt(''CURLOPT_CONNECTTIMEOUT'', $2)', v_schema
    )
    using p_timeout_ms::text, greatest(1, least(p_timeout_ms / 1000, 10))::text;
    -- Up to 1.6 this setting goes before the option.
    if v_has_timeout then
        perform set_config('http.timeout_msec', p_timeout_ms::text, true);
    end if;
    begin
        -- The key goes as a parameter; the extension shows headers in messages of level debug.
        execute format(
            'select r.status, r.content, exists (select from unnest(r.headers) as h'
            ' where lower(h.field) = ''location'') as is_redirect, (select min(h.value)'
            ' from unnest(r.headers) as h where lower(h.field) = ''retry-after'') as retry_after'
            ' from %1$I.http(($6, $1, case when $2 is not null then'
            ' array[%1$I.http_header($3, $4 || $2)] end, $7, $5)'
            '::%1$I.http_request) as r', v_schema
        )
        into v_answer
        using p_url, p_secret, p_auth_header, p_auth_prefix, p_content, p_method, p_content_type;
    exception when internal_error then
        v_failure := sqlerrm;
    end;
    -- The extension's options are again what they are at first.
    execute format('select %I.http_reset_curlopt()', v_schema);
    if v_has_timeout then
        perform set_config('http.timeout_msec', '5000', true);
    end if;
    if v_failure is not null then
        raise exception '%: %', recall._url_origin(p_url), v_failure
            using errcode = case
                when v_failure like 'canceling statement%' then 'query_canceled' else 'RC503'
            end;
    end if;
    v_content := left(replace(v_answer.content, coalesce(p_secret, ''), '***'), 300);
    if v_answer.is_redirect then
        raise exception '%: answers with a redirect', recall._url_origin(p_url)
            using errcode = 'RC400', hint = 'Give the address that it leads to, if it is allowed.';
    elsif v_answer.status not between 200 and 299 then
        raise exception '%: status %', recall._url_origin(p_url),
            concat_ws(': ', v_answer.status, nullif(v_content, ''))
            using
                errcode = case
                    when v_answer.status = 429 then 'RC429'
                    when v_answer.status in (401, 403) then 'RC401'
                    when v_answer.status in (408, 425) or v_answer.status >= 500 then 'RC503'
                    else 'RC400'
                end,
                detail = coalesce(recall._retry_after(v_answer.retry_after)::text, '');
    end if;
    begin
        return v_answer.content::jsonb;
    exception when data_exception or program_limit_exceeded then
        raise exception '%: the answer is no JSON: %', recall._url_origin(p_url), v_content
            using errcode = 'RC502', hint = 'Does the model''s "format" fit its server?';
    end;
end;
$$;

comment on function recall._http_call is
'The answer to p_content, null where nothing is sent. p_secret, where not null, is sent as'
' p_auth_header behind p_auth_prefix and cut out of messages. Raises RC429 and RC503 (a status,'
' no connection, no answer in'
' p_timeout_ms) with the seconds of Retry-After as detail, RC401, RC400 for other statuses and'
' for redirects, RC502 for what is no JSON, 0A000 without the extension http, 42501 and 22023'
' as recall._require_origin.';
