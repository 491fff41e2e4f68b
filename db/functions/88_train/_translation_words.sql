-- The words of a text as a translation takes them: placeholders, letters and digits, single signs.
create or replace function recall._translation_words(p_text text)
returns table (place integer, word text, start integer, stop integer, piece text)
language plpgsql immutable parallel safe strict security invoker
rows 20 set search_path = recall, pg_temp set standard_conforming_strings = on as $$
begin
    return query
    select k.place, k.word, k.stop - length(k.piece) + 1, k.stop, k.piece
    from (
        select
            m.place::integer as place,
            coalesce(nullif(lower(ltrim(m.found[1], E' \t')), ''), ' ')
            as word,
            m.found[1] as piece,
            (sum(length(m.found[1])) over (order by m.place))::integer as stop
        from
            regexp_matches(
                p_text,
                '([ \t]*(?:%(?:\d+\$)?[-+#0'']*(?:\*|\d+)?(?:\.(?:\*|\d+))?'
                '(?:hh|h|ll|l|z|j|t)?[diouxXeEfFgGaAcspnm%]'
                '|[0-9A-Za-z\u00aa-\u00ba\u00c0-\u1fff]+|\S|\s))', 'g'
            ) with ordinality as m (found, place)
    ) as k;
end;
$$;

comment on function recall._translation_words is
'In lower case. start, stop: its characters with the blanks before it, piece; together all of'
' p_text.';
