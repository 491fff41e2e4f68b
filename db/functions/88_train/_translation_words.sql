-- The words of a text as a translation takes them: placeholders, letters and digits, single signs.
create or replace function recall._translation_words(p_text text)
returns table (place integer, word text, start integer, stop integer)
language sql immutable parallel safe strict security invoker
rows 20
begin atomic
    select
        k.place::integer,
        coalesce(nullif(pg_catalog.lower(pg_catalog.ltrim(k.raw, E' \t')), ''), ' '),
        (k.stop - pg_catalog.length(k.raw) + 1)::integer,
        k.stop::integer
    from (
        select
            m.place, m.found[1] as raw,
            sum(pg_catalog.length(m.found[1])) over (order by m.place) as stop
        from pg_catalog.regexp_matches(
            p_text,
            '([ \t]*(?:%(?:\d+\$)?[-+#0'']*(?:\*|\d+)?(?:\.(?:\*|\d+))?'
            '(?:hh|h|ll|l|z|j|t)?[diouxXeEfFgGaAcspnm%]'
            '|[0-9A-Za-z\u00aa-\u00ba\u00c0-\u1fff]+|\S|\s))', 'g'
        ) with ordinality as m (found, place)
    ) as k;
end;

comment on function recall._translation_words is
'In lower case. start, stop: its characters with the blanks before it; together all of p_text.';
