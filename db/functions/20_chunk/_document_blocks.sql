-- The blocks that some chunks of a document hold, in order, each as long as the document has it.
create or replace function recall._document_blocks(
    p_product_id integer,
    p_doc_id bigint,
    p_first integer,
    p_last integer
)
returns table (
    ordinal integer,
    chunk_id bigint,
    place integer,
    kind "char",
    level integer,
    content text
)
language plpgsql stable parallel safe security definer rows 30
set search_path = recall, pg_temp set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
    return query
    with near as materialized (
        select
            c.ordinal, c.id, c.block_kinds, c.block_ends, c.overlap, c.content_chunk,
            c.block_kinds is null or c.block_kinds ~ '^[a-z1-6]' as begins
        from recall.chunk as c
        where
            c.product_id = p_product_id
            and c.doc_id = p_doc_id
            and c.ordinal between p_first - 3 and p_last + 3
    ),
    -- From where the first block begins to where none goes on.
    chunk as materialized (
        select
            n.ordinal, n.id, n.block_kinds, n.block_ends,
            substr(n.content_chunk, greatest(n.overlap, 0) + 1) as content,
            convert_to(
                substr(n.content_chunk, greatest(n.overlap, 0) + 1), 'UTF8'
            ) as octets
        from near as n
        where
            n.ordinal between coalesce(
                (select max(b.ordinal) from near as b where b.begins and b.ordinal <= p_first),
                p_first - 3
            ) and coalesce(
                (select min(b.ordinal) - 1 from near as b where b.begins and b.ordinal > p_last),
                p_last + 3
            )
    ),
    part as (
        select
            c.ordinal, c.id, b.place, b.kind,
            convert_from(
                substr(c.octets, b.before + 1, b.until - b.before), 'UTF8'
            ) as content
        from chunk as c
        cross join lateral (
            select
                u.place, u.kind, u.until,
                coalesce(lag(u.until) over (order by u.place), 0) as before
            from unnest(string_to_array(c.block_kinds, null), c.block_ends)
                with ordinality as u (kind, until, place)
        ) as b
        union all
        select c.ordinal, c.id, b.ordinal, b.kind::text, b.content
        from chunk as c
        cross join lateral recall._plain_blocks(c.content) as b
        where c.block_kinds is null
    ),
    numbered as (
        select
            *,
            count(*) filter (where is_first) over (order by ordinal, place) as block
        from (
            select
                *,
                -- Upper case goes on with the block before, unless that one was changed by hand.
                kind ~ '[a-z1-6]'
                or lag(lower(translate(kind, '123456', 'hhhhhh'))) over (order by ordinal, place)
                is distinct from lower(kind) as is_first
            from part
        ) as p
    ),
    joined as (
        select
            array_agg(ordinal order by ordinal, place) as ordinals,
            (array_agg(id order by ordinal, place))[1] as chunk_id,
            (array_agg(place order by ordinal, place))[1]::integer as place,
            left(string_agg(kind, '' order by ordinal, place), 1) as kind,
            string_agg(content, '' order by ordinal, place) as content
        from numbered
        group by block
    )
    select
        ordinals[1],
        chunk_id,
        place,
        (case when kind ~ '[1-6]' then 'h' else lower(kind) end)::"char",
        case when kind ~ '[1-6]' then kind::integer end,
        content
    from joined
    where ordinals[1] <= p_last and ordinals[cardinality(ordinals)] >= p_first
    order by ordinals[1], place;
end;
$$;

comment on function recall._document_blocks is
'The blocks with a part in the chunks of ordinal p_first to p_last; ordinal, chunk_id and place are'
' where a block begins, at most three chunks before. One that goes on is followed for three chunks.'
' kind: in lower case, as of recall.text_block; level: of a heading.';
