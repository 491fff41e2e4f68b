-- The images of a Markdown text, of its own syntax and of HTML, but for those in code.
create or replace function recall._markdown_images(p_content text)
returns setof recall.text_image
language plpgsql stable parallel safe strict security invoker rows 10
set search_path = recall, pg_temp set standard_conforming_strings = on as $$
begin
    return query
    with block as materialized (
        select
            b.ordinal, b.kind, b.content,
            sum(recall._solid_length(b.content)) over (order by b.ordinal)
            - recall._solid_length(b.content) as solid,
            lag(b.content) over (order by b.ordinal) as before,
            lead(b.content) over (order by b.ordinal) as after
        from recall._markdown_blocks(p_content) as b
    ),
    found as materialized (
        select
            row_number() over (order by b.ordinal, i.place) as n,
            (b.solid + i.place)::integer as place,
            i.url, i.label, i.alternative_text, i.title, i.after as beside,
            case when i.before ~ '\S' then i.before else right(b.before, 1000) end as before,
            case when i.after ~ '\S' then i.after else left(b.after, 1000) end as after
        from block as b
        cross join lateral recall._block_images(b.content) as i
        where
            lower(b.kind::text) not in ('c', 'f', 'x')
            and (strpos(b.content, '![') > 0 or b.content ~* '<img')
    ),
    reference as materialized (
        select distinct on (r.label) r.label, r.url
        from (
            select
                lower(btrim(regexp_replace(m.match[1], '[ \t]+', ' ', 'g'))) as label,
                m.match[2] as url,
                m.n
            from regexp_matches(
                p_content, '^ {0,3}\[([^][\n]{1,200})\]:[ \t]*<?([^ \t\r\n<>]+)', 'gn'
            ) with ordinality as m (match, n)
            where exists (select from found as f where f.label is not null)
        ) as r
        order by r.label, r.n
    )
    select
        (row_number() over (order by f.n))::integer,
        f.place,
        coalesce(f.url, r.url),
        f.alternative_text,
        coalesce(
            nullif(f.title, ''),
            substring(f.after from '^\s*<figcaption[^<>]*>([^<>]+)'),
            recall._figure_caption(f.after)
        ),
        recall._plain_context(coalesce(f.before, ''), coalesce(f.after, ''))
    from found as f
    left join reference as r
        on lower(btrim(regexp_replace(f.label, '[ \t\r\n]+', ' ', 'g'))) = r.label
    where coalesce(f.url, r.url) <> ''
    order by f.n;
end;
$$;

comment on function recall._markdown_images is
'As recall.text_images says, with addresses and texts as they stand.';
