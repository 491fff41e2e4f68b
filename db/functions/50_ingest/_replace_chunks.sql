-- Gives a document the chunks of a new content; a chunk that stays the same keeps its row.
create or replace function recall._replace_chunks(
    p_product recall.product,
    p_doc_id bigint,
    p_content text,
    p_format text
)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    with wanted as materialized (
        select
            c.*,
            h.hash,
            row_number() over (partition by h.hash order by c.ordinal) as copy
        from
            recall.chunk_text(p_content, p_format, p_product.max_chars, p_product.overlap) as c,
            sha256(convert_to(c.heading_path::text || c.content, 'UTF8')) as h (hash)
    ),
    present as materialized (
        select
            c.id, c.ordinal, c.overlap, c.block_kinds, c.block_ends, c.page, h.hash,
            row_number() over (partition by h.hash order by c.ordinal, c.id) as copy
        from
            chunk as c,
            sha256(convert_to(c.heading_path::text || c.content_chunk, 'UTF8')) as h (hash)
        where c.product_id = p_product.id and c.doc_id = p_doc_id
    ),
    gone as (
        delete from chunk as c
        using present as p
        left join wanted as w on p.hash = w.hash and p.copy = w.copy
        where c.product_id = p_product.id and c.id = p.id and w.hash is null
    ),
    moved as (
        update chunk as c
        set
            ordinal = w.ordinal, overlap = w.overlap,
            block_kinds = w.block_kinds, block_ends = w.block_ends, page = w.page
        from present as p
        inner join wanted as w on p.hash = w.hash and p.copy = w.copy
        where
            c.product_id = p_product.id
            and c.id = p.id
            and (p.ordinal, p.overlap, p.block_kinds, p.block_ends, p.page)
            is distinct from (w.ordinal, w.overlap, w.block_kinds, w.block_ends, w.page)
    )
    insert into chunk (
        product_id, doc_id, ordinal, heading_path, content_chunk, overlap, block_kinds, block_ends,
        page
    )
    select
        p_product.id, p_doc_id, w.ordinal, w.heading_path, w.content, w.overlap, w.block_kinds,
        w.block_ends, w.page
    from wanted as w
    left join present as p on w.hash = p.hash and w.copy = p.copy
    where p.hash is null
    order by w.ordinal;
end;
$$;

comment on function recall._replace_chunks is
'Old and new chunks are paired by heading path and text, the n-th of equal ones with the n-th:'
' pairs keep id, terms and vectors and at most move, old ones without a partner go, new ones'
' come. The caller holds the document''s row lock.';
