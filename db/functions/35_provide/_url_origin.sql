-- Scheme, host and port of an address, as recall.http_origin lists them.
create or replace function recall._url_origin(p_url text)
returns text
language sql immutable parallel safe strict security invoker
begin atomic
    select
        pg_catalog.lower((
            pg_catalog.regexp_match(
                p_url,
                '^(https?://(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?)(?:/[!-~]*)?$'
            )
        )[1]);
end;

comment on function recall._url_origin is
'The origin of an http or https address in lower case; null for anything else, such as one with a'
' user name, a space or a backslash, which programs read differently.';
