-- The chunks of every p_parts-th of some texts, with what they are indexed by.
create or replace function recall._cut_every(
    p_ids bigint [],
    p_titles text [],
    p_contents text [],
    p_formats text [],
    p_max_chars integer [],
    p_overlaps integer [],
    p_analyzer text,
    p_parts integer,
    p_part integer
)
returns setof recall._prepared_chunk
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp
set max_parallel_workers_per_gather = 0 as $$
begin
    return query
    select
        d.id,
        c.*::recall.text_chunk,
        sha256(convert_to(a.indexed, 'UTF8')),
        a.terms,
        recall._terms_length(a.terms)
    from
        unnest(p_ids, p_titles, p_contents, p_formats, p_max_chars, p_overlaps) with ordinality
        as d (id, title, content, format, max_chars, overlap, n)
    cross join lateral recall.chunk_text(d.content, d.format, d.max_chars, d.overlap) as c
    -- One by itself would be remembered by text, at a cost.
    cross join lateral (
        select i.indexed, setweight(recall.analyze(i.indexed, p_analyzer), 'D') as terms
        from (
            select recall._indexed_text(d.title, c.heading_path, c.content) as indexed offset 0
        ) as i
        offset 0
    ) as a
    where d.id is not null and d.n % p_parts = p_part;
end;
$$;

comment on function recall._cut_every is
'The arrays run side by side; of what has an id, where its place in them, from 1, modulo p_parts is'
' p_part.';
