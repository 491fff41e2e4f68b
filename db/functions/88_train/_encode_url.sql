-- A text as part of an address: all but letters, digits and -._~ as %XX (RFC 3986, 2.1).
create or replace function recall._encode_url(p_text text)
returns text
language sql immutable parallel safe strict security invoker
begin atomic
    select
        coalesce(pg_catalog.string_agg(
            case
                when
                    b.byte between 48 and 57 or b.byte between 65 and 90
                    or b.byte between 97 and 122 or b.byte in (45, 46, 95, 126)
                    then pg_catalog.chr(b.byte)
                else '%' || pg_catalog.upper(pg_catalog.lpad(pg_catalog.to_hex(b.byte), 2, '0'))
            end, '' order by b.i
        ), '')
    from (
        select i, pg_catalog.get_byte(pg_catalog.convert_to(p_text, 'UTF8'), i) as byte
        from pg_catalog.generate_series(
            0, pg_catalog.octet_length(pg_catalog.convert_to(p_text, 'UTF8')) - 1
        ) as i
    ) as b;
end;

comment on function recall._encode_url is 'Bytes of UTF-8.';

grant execute on function recall._encode_url to recall_reader;
