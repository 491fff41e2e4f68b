-- Where the pages of a text end: each ends with a form feed, as pdftotext writes it.
create or replace function recall._page_ends(
    p_content text,
    p_format text
)
returns integer []
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    if p_format = 'html' or pg_catalog.strpos(p_content, e'\f') = 0 then
        return null;
    end if;
    return array(
        select pg_catalog.sum(pg_catalog.length(s.page) + 1) over (order by s.n)::integer
        from pg_catalog.string_to_table(p_content, e'\f') with ordinality as s (page, n)
    );
end;
$$;

comment on function recall._page_ends is
'How many characters there are up to the end of each page, its form feed included; null where there'
' is none, and for html, where a form feed is a space like others.';
