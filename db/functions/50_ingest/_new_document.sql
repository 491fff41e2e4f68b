-- A document as a client gives it, checked, with its identity and the hash of what its chunks are
-- made of.
create or replace function recall._new_document(
    p_product recall.product,
    p_title text,
    p_content text,
    p_format text,
    p_url text,
    p_key_word text,
    p_tag text,
    p_metadata jsonb,
    p_external_id text,
    p_max_chars integer,
    p_overlap integer,
    out document recall.document,
    out max_chars integer,
    out overlap integer
)
returns record
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
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
    max_chars := coalesce(p_max_chars, p_product.max_chars);
    overlap := coalesce(p_overlap, least(p_product.overlap, max_chars / 2));
    perform recall._check_chunking(p_format, max_chars, overlap);
    document.product_id := p_product.id;
    document.product_name := p_product.name;
    document.external_id := p_external_id;
    document.title := p_title;
    document.url := p_url;
    document.key_word := p_key_word;
    document.tag := p_tag;
    document.metadata := coalesce(p_metadata, '{}');
    document.identity_hash := recall._identity_hash(p_title, p_external_id);
    -- The same hash, the same chunks: the 3 grows whenever recall.chunk_text cuts differently.
    document.content_hash := sha256(convert_to(
        concat_ws(' ', '3', p_format, max_chars, overlap, p_content), 'UTF8'
    ));
end;
$$;

comment on function recall._new_document is
'document without what the database gives it; max_chars and overlap: as given, else the product''s.'
' Raises 22023 for what recall.ingest_document refuses.';
