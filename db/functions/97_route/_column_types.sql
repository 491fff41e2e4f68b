-- The types in a list of columns.
create or replace function recall._column_types(p_columns text)
returns setof text
language plpgsql immutable parallel safe strict security invoker
set search_path = recall, pg_temp set standard_conforming_strings = on as $$
begin
    -- Most lists have neither, and this costs a third.
    if strpos(p_columns, '"') = 0 and strpos(p_columns, '(') = 0 then
        return query
        select ltrim(substr(c.text, strpos(c.text, ' ')))
        from unnest(string_to_array(p_columns, ',')) with ordinality as l (text, n)
        cross join lateral btrim(l.text) as c (text)
        order by l.n;
        return;
    end if;
    -- A name in quotes or plain, a blank, and the type up to a comma outside of () and quotes.
    return query
    select m.found[1]
    from regexp_matches(
        p_columns, '(?:"(?:[^"]|"")*"|[^\s",]+)\s+((?:"(?:[^"]|"")*"|\([^)]*\)|[^",(])+)', 'g'
    ) with ordinality as m (found, n)
    order by m.n;
end;
$$;

comment on function recall._column_types is
'p_columns: as in a column definition list, such as ''id bigint, "from" numeric(10,2)''.';
