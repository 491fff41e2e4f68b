-- Gives a new document of a product its chunks: what recall._insert_chunks does for many, sooner
-- for one.
create or replace function recall._insert_text(
    p_product recall.product,
    p_id bigint,
    p_title text,
    p_content text,
    p_format text,
    p_max_chars integer,
    p_overlap integer
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
    from
        recall._cut_text(
            p_id, p_title, p_content, p_format, p_max_chars, p_overlap, p_product.analyzer
        ) as c;
    perform set_config('recall._prepared', '', true);
end;
$$;

comment on function recall._insert_text is
'The caller holds the product. Triggers take what this fills in as prepared.';
