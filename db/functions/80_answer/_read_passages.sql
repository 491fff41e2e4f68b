-- The passages of the chunks found: a paragraph, an entry of definitions, a list, table or code.
create or replace function recall._read_passages(p_evidence recall._evidence)
returns setof recall._passage
language plpgsql stable parallel unsafe security definer rows 50 set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_has_rules boolean := exists (select from compliance_rule as r where r.is_enabled);
begin
    return query
    with marked as (
        select
            b.*,
            lag(b.kind) over w as kind_before,
            b.kind in ('p', 'q')
            and lag(b.kind) over w = 'p' and lag(b.content) over w ~ '[:：]\s*$' as is_led,
            count(*) filter (where b.kind = 'h') over w as section
        from recall._answer_blocks(p_evidence) as b
        where b.kind not in ('f', 'x', 'i') and b.content ~ '\w'
        window w as (partition by b.product_id, b.doc_id, b.run order by b.n)
    ),
    grouped as (
        select m.*, count(*) filter (
            where m.kind in ('h', 'd') or m.kind in ('p', 'q') and m.is_led is not true
                or m.kind_before is null or m.kind_before = 'h'
        ) over (partition by m.product_id, m.doc_id, m.run order by m.n) as passage
        from marked as m
    ),
    whole as (
        select
            g.product_id, g.doc_id, g.run, min(g.section)::integer as section,
            min(g.n)::integer as place, (array_agg(g.chunk_id order by g.n))[1] as chunk_id,
            min(g.ordinal) as ordinal, string_agg(g.kind::text, '' order by g.n) as kinds,
            array_agg(g.content order by g.n) as contents
        from grouped as g
        where g.kind <> 'h'
        group by g.product_id, g.doc_id, g.run, g.passage
    )
    select
        s.n::integer, w.product_id, w.doc_id, w.chunk_id, w.ordinal, w.run, w.section, w.place,
        s.title, s.url, s.policy,
        case when v_has_rules then h.path else c.heading_path end,
        w.kinds, w.contents, t.segments, t.places,
        null::float8 [], null::float8 [], s.score, c.page
    from whole as w
    inner join chunk as c on w.product_id = c.product_id and w.chunk_id = c.id
    left join lateral (
        select h.*
        from recall._complied_path(c.heading_path, c.product_id) as h
        where v_has_rules
        offset 0
    ) as h on true
    cross join lateral (
        select
            u.ordinality as n, u.title, u.url, u.policy,
            u.score * case when u.chunk_id = w.chunk_id then 1 else 0.6 end as score
        from unnest(p_evidence.sources) with ordinality as u
        where u.product_id = w.product_id and u.doc_id = w.doc_id and u.policy <> 'blocked'
        order by u.chunk_id <> w.chunk_id, abs(u.ordinal - w.ordinal), u.ordinality
        limit 1
    ) as s
    cross join lateral (
        select
            array_agg(x.segment order by b.place, x.m) as segments,
            array_agg(b.place::integer order by b.place, x.m) as places
        from unnest(w.contents) with ordinality as b (content, place)
        cross join lateral unnest(case substr(w.kinds, b.place::integer, 1)
            when 'c' then array[b.content]
            when 't' then string_to_array(btrim(b.content, e'\n'), e'\n')
            when 'l' then regexp_split_to_array(
                btrim(b.content, e'\n'), '\n(?=[ \t]{0,3}(?:[-*+]|[0-9]{1,9}[.)])[ \t])'
            )
            else recall._sentences(b.content, 400)
        end) with ordinality as x (segment, m)
    ) as t
    where t.segments is not null and h.is_blocked is not true
    order by w.doc_id, w.run, w.place;
end;
$$;

comment on function recall._read_passages is
'recall._answer_blocks, each list, table and code with the paragraph before it, in one section.'
' score: the fused score of its chunk, 0.6 of the nearest chunk''s for one that was not found. No'
' weights and features yet.';
