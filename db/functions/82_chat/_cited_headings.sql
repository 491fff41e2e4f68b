-- What the sources of an answer are about: titles, and the headings that the chunks stand under.
create or replace function recall._cited_headings(p_parts jsonb, p_product_id integer)
returns text
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return (
        select string_agg(
            s.source ->> 'title' || coalesce(' › ' || h.heading, ''), e'\n' order by s.no
        )
        from (
            select s.source, row_number() over (order by p.no, s.no) as no
            from jsonb_array_elements(p_parts) with ordinality as p (part, no)
            cross join lateral jsonb_array_elements(p.part -> 'sources')
            with ordinality as s (source, no)
            where p.part ->> 'kind' not in ('not_found', 'refused')
            limit 2
        ) as s
        left join lateral (
            select y.content as heading
            from chunk as c
            cross join lateral recall._comply(
                array_to_string(c.heading_path, ' › '), c.product_id, 'context'
            ) as y
            where
                c.id = (s.source ->> 'chunk_id')::bigint
                and (
                    c.product_id = p_product_id
                    or p_product_id is null and recall._may_read(c.product_id)
                )
                and not y.is_blocked
        ) as h on true
    );
end;
$$;

comment on function recall._cited_headings is
'A line for each of the first two sources: "title › heading › heading". Null where nothing is'
' cited. p_parts: those of a turn in recall.message.';
