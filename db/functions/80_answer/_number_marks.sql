-- Numbers the marks of a checked text in the order of what they cite.
create or replace function recall._number_marks(
    p_text text,
    p_sources recall._source [],
    out content text,
    out cited integer []
)
returns record
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_mark constant text := '\u0001([0-9]+)\u0002';
    -- The first of what is one line in the list of sources.
    v_alike integer [] := array(
        select (min(s.ordinality) over (
            partition by s.doc_id, s.heading_path[cardinality(s.heading_path)], s.page
        ))::integer
        from unnest(p_sources) with ordinality as s
        order by s.ordinality
    );
    v_marks text;
begin
    content := p_text;
    cited := array(
        select v_alike[m.mark[1]::integer]
        from regexp_matches(p_text, v_mark, 'g') with ordinality as m (mark, n)
        group by v_alike[m.mark[1]::integer]
        order by min(m.n)
    );
    for v_marks in
        select m.marks[1]
        from regexp_matches(p_text, '(?:\u0001[0-9]+\u0002)+', 'g') as m (marks)
        group by m.marks[1]
        order by length(m.marks[1]) desc
    loop
        content := replace(content, v_marks, (
            select string_agg(format('[%s]', n.place), '' order by n.place)
            from (
                select distinct array_position(cited, v_alike[m.mark[1]::integer]) as place
                from regexp_matches(v_marks, v_mark, 'g') as m (mark)
            ) as n
        ));
    end loop;
end;
$$;

comment on function recall._number_marks is
'content: p_text with the marks of recall._checked_line as [1], [2]; cited: what these mean, of'
' sources that share document, heading and page the first.';
