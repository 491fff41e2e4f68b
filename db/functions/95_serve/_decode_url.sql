-- A part of an address as the text that it stands for (RFC 3986, 2.1).
create or replace function recall._decode_url(p_text text)
returns text
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return (
        select
            coalesce(
                convert_from(decode(string_agg(case
                    when m.found[1] ~ '^%..' then substr(m.found[1], 2)
                    else encode(convert_to(m.found[1], 'UTF8'), 'hex')
                end, '' order by m.place), 'hex'), 'UTF8'),
                ''
            )
        from regexp_matches(p_text, '%[0-9A-Fa-f]{2}|.', 'g') with ordinality as m (found, place)
    );
exception
    when character_not_in_repertoire then
        return null;
end;
$$;

comment on function recall._decode_url is
'%XX are bytes of UTF-8, in upper or lower case; all else stands for itself. Null where that is no'
' UTF-8.';

grant execute on function recall._decode_url to recall_reader;
