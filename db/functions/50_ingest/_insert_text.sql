-- Gives a new document its chunks, sooner than recall._insert_chunks, which is for many.
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
        p_product.id, p_id, c.ordinal, c.heading_path, c.content, c.overlap, c.block_kinds,
        c.block_ends, c.page, sha256(convert_to(a.indexed, 'UTF8')), p_product.analyzer, v_version,
        a.terms, recall._terms_length(a.terms), nextval(v_versions)::integer
    from recall.chunk_text(p_content, p_format, p_max_chars, p_overlap) as c
    cross join lateral (
        select i.indexed, setweight(recall.analyze(i.indexed, p_product.analyzer), 'D') as terms
        from (
            select recall._indexed_text(p_title, c.heading_path, c.content) as indexed offset 0
        ) as i
        offset 0
    ) as a;
    perform set_config('recall._prepared', '', true);
end;
$$;

comment on function recall._insert_text is
'In the order of the text, as one statement. The caller holds the product. Triggers take what this'
' fills in as prepared.';
