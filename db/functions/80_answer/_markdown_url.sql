-- An address as the target of a Markdown link; null where it may run something.
create or replace function recall._markdown_url(p_url text)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
begin
    -- http, https, mailto, or no scheme at all: no colon, and nothing that could stand for one.
    if
        length(p_url) not between 1 and 2000
        or p_url collate "C"
        !~* '^(https?://[^/\\]|mailto:|(?![/\\]{2})[^:&\\\u0001-\u0020\u007f]+$)'
    then
        return null;
    end if;
    if p_url collate "C" !~ '[^A-Za-z0-9:/?#@$*+,;=._~%-]' then
        return p_url;
    end if;
    return (
        select string_agg(
            case
                when u.c ~ '[\u0001-\u0020\u007f-\u00a0\u2028\u2029]' then '%20'
                when u.c ~ '["''()<>[\]\\^`{|}]' then '%' || upper(to_hex(ascii(u.c)))
                when u.c = '&' then '&amp;'
                else u.c
            end, '' order by u.n
        )
        from string_to_table(p_url, null) with ordinality as u (c, n)
    );
end;
$$;

comment on function recall._markdown_url is
'p_url with nothing in it that ends a target, a cell of a table or an attribute: percent-encoded,'
' & as an entity.';
