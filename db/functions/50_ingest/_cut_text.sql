-- The chunks of a text, with what they are indexed by.
create or replace function recall._cut_text(
    p_id bigint,
    p_title text,
    p_content text,
    p_format text,
    p_max_chars integer,
    p_overlap integer,
    p_analyzer text
)
returns setof recall._prepared_chunk
language sql stable parallel safe security invoker
begin atomic
    select
        p_id,
        c.*::recall.text_chunk,
        pg_catalog.sha256(pg_catalog.convert_to(a.indexed, 'UTF8')),
        a.terms,
        recall._terms_length(a.terms)
    from recall.chunk_text(p_content, p_format, p_max_chars, p_overlap) as c
    cross join lateral (
        select
            i.indexed,
            pg_catalog.setweight(recall.analyze(i.indexed, p_analyzer), 'D') as terms
        from (
            select recall._indexed_text(p_title, c.heading_path, c.content) as indexed offset 0
        ) as i
        offset 0
    ) as a;
end;

comment on function recall._cut_text is
'Inlined. In the order of the text.';
