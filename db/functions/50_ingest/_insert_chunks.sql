-- Gives new documents of a product their chunks, as one statement.
create or replace function recall._insert_chunks(
    p_product recall.product,
    p_ids bigint [],
    p_titles text [],
    p_contents text [],
    p_formats text [],
    p_max_chars integer [],
    p_overlaps integer []
)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set jit = off as $$
declare
    v_version integer := recall._analyzer_version(p_product.analyzer);
    v_versions regclass := format('recall._version_%s', p_product.id)::regclass;
begin
    perform set_config('recall._prepared', 'on', true);
    insert into chunk (
        product_id, doc_id, ordinal, heading_path, content_chunk, overlap, block_kinds,
        block_ends, page, content_hash, analyzer, analyzer_version, ts_vector_extra, length,
        version
    )
    select
        p_product.id, c.doc_id, (c.chunk).ordinal, (c.chunk).heading_path, (c.chunk).content,
        (c.chunk).overlap, (c.chunk).block_kinds, (c.chunk).block_ends, (c.chunk).page,
        c.content_hash, p_product.analyzer, v_version, c.terms, c.length,
        nextval(v_versions)::integer
    from (
        select d.doc_id, d.chunk, d.content_hash, d.terms, d.length
        from
            recall._cut_documents(
                p_ids, p_titles, p_contents, p_formats, p_max_chars, p_overlaps,
                p_product.analyzer
            ) as d
        order by d.doc_id, (d.chunk).ordinal
    ) as c;
    perform set_config('recall._prepared', '', true);
end;
$$;

comment on function recall._insert_chunks is
'The arrays run side by side; what has no id is left out. The caller holds the product. Triggers'
' take what this fills in as prepared.';
