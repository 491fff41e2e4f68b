-- Puts a document in, or brings it up to date: only what changed is written.
create or replace function recall.ingest_document(
    p_product_name text,
    p_title text,
    p_content text,
    p_format text default 'text',
    p_url text default null,
    p_key_word text default null,
    p_tag text default null,
    p_metadata jsonb default '{}',
    p_external_id text default null,
    p_max_chars integer default null,
    p_overlap integer default null
)
returns bigint
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_id integer;
    v_product recall.product;
    v_old recall.document;
    v_new recall.document;
begin
    if p_content is null then
        raise exception 'p_content: must not be null'
            using
                errcode = 'invalid_parameter_value',
                hint = 'An empty text makes a document without chunks.';
    elsif p_title is null or p_external_id is null and btrim(p_title, e' \t\r\n') = '' then
        raise exception 'p_title: a document needs a title'
            using
                errcode = 'invalid_parameter_value',
                hint = 'It may be empty where p_external_id tells the document from others.';
    elsif p_external_id = '' then
        raise exception 'p_external_id: must not be empty'
            using errcode = 'invalid_parameter_value', hint = 'Leave it out, or pass null.';
    elsif jsonb_typeof(p_metadata) <> 'object' then
        raise exception 'p_metadata: must be a JSON object, not %', jsonb_typeof(p_metadata)
            using errcode = 'invalid_parameter_value', hint = 'For example {"version": "17"}.';
    end if;
    loop
        v_id := recall.create_product(p_product_name);
        -- Held until the transaction ends; one that is dropped meanwhile is made again.
        select * into v_product from product where id = v_id for key share;
        exit when found;
    end loop;
    v_product.max_chars := coalesce(p_max_chars, v_product.max_chars);
    v_product.overlap := coalesce(
        p_overlap, least(v_product.overlap, v_product.max_chars / 2)
    );
    perform recall._check_chunking(p_format, v_product.max_chars, v_product.overlap);
    -- The same hash, the same chunks: the 3 grows whenever recall.chunk_text cuts differently.
    v_new.content_hash := sha256(convert_to(
        concat_ws(' ', '3', p_format, v_product.max_chars, v_product.overlap, p_content), 'UTF8'
    ));
    v_new.identity_hash := recall._identity_hash(p_title, p_external_id);
    v_new.product_id := v_product.id;
    v_new.product_name := v_product.name;
    v_new.external_id := p_external_id;
    v_new.title := p_title;
    v_new.url := p_url;
    v_new.key_word := p_key_word;
    v_new.tag := p_tag;
    v_new.metadata := coalesce(p_metadata, '{}');
    v_old := recall._store_document(v_new);
    if v_old.content_hash is not distinct from v_new.content_hash then
        return v_old.id;
    elsif v_old.content_hash is null and not exists (
        select from chunk where product_id = v_product.id and doc_id = v_old.id
    ) then
        insert into chunk (
            product_id, doc_id, ordinal, heading_path, content_chunk, overlap, block_kinds,
            block_ends, page
        )
        select
            v_product.id, v_old.id, c.ordinal, c.heading_path, c.content, c.overlap,
            c.block_kinds, c.block_ends, c.page
        from recall.chunk_text(p_content, p_format, v_product.max_chars, v_product.overlap) as c;
    else
        perform recall._replace_chunks(v_product, v_old.id, p_content, p_format);
    end if;
    return v_old.id;
end;
$$;

comment on function recall.ingest_document is
'Puts a document into a product and gives its id. A product that is not there is made. The'
' document is known by p_external_id or, without one, by its title: the same again writes'
' nothing; a change writes the document and those of its chunks that changed. p_format: text,'
' markdown or html; a form feed ends a page. p_max_chars, p_overlap: as in recall.chunk_text;'
' null means the product''s. p_metadata: a JSON object. Empty content makes a document without'
' chunks. Sessions that ingest the same document wait for each other; a transaction with several'
' should take them in the order of external_id or title, so that no two wait in a circle. Raises'
' 22023 for bad arguments, 42704 for a product that the caller may not write.';

grant execute on function recall.ingest_document to recall_writer;
