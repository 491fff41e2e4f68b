-- The titles of the first two sources of an answer: what it was about.
create or replace function recall._cited_titles(p_parts jsonb)
returns text
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return (
        select string_agg(s.title, e'\n' order by s.place)
        from (
            select s.source ->> 'title' as title, row_number() over (order by p.no, s.no) as place
            from jsonb_array_elements(p_parts) with ordinality as p (part, no)
            cross join lateral jsonb_array_elements(p.part -> 'sources')
            with ordinality as s (source, no)
            where p.part ->> 'kind' not in ('not_found', 'refused')
        ) as s
        where s.place <= 2
    );
end;
$$;

comment on function recall._cited_titles is
'A line each; null where nothing is cited. p_parts: those of a turn in recall.message.';
