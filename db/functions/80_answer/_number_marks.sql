-- Numbers the marks of a checked text in the order of what they cite.
create or replace function recall._number_marks(
    p_text text,
    out content text,
    out cited integer []
)
returns record
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
begin
    content := p_text;
    cited := array(
        select m.mark[1]::integer
        from pg_catalog.regexp_matches(p_text, '\u0001([0-9]+)\u0002', 'g')
            with ordinality as m (mark, n)
        group by m.mark[1]
        order by pg_catalog.min(m.n)
    );
    for i in 1 .. pg_catalog.cardinality(cited) loop
        content := pg_catalog.replace(
            content, pg_catalog.chr(1) || cited[i] || pg_catalog.chr(2),
            pg_catalog.format('[%s]', i)
        );
    end loop;
end;
$$;

comment on function recall._number_marks is
'content: p_text with the marks of recall._checked_line as [1], [2]; cited: what these mean.';
