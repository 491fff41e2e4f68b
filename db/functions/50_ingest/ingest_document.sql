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
    v_product recall.product := recall._open_product(p_product_name);
    v_old recall.document;
    v_new record;
begin
    v_new := recall._new_document(
        v_product, p_title, p_content, p_format, p_url, p_key_word, p_tag, p_metadata,
        p_external_id, p_max_chars, p_overlap
    );
    v_old := recall._store_document(v_new.document, v_product.analyzer);
    if v_old.content_hash is not distinct from (v_new.document).content_hash then
        return v_old.id;
    elsif v_old.product_id is null then
        perform recall._insert_text(
            v_product, v_old.id, p_title, p_content, p_format, v_new.max_chars, v_new.overlap
        );
    else
        v_product.max_chars := v_new.max_chars;
        v_product.overlap := v_new.overlap;
        perform recall._replace_chunks(v_product, v_old.id, p_content, p_format);
    end if;
    if v_old.product_id is not null or recall._may_have_images(p_content, p_format) then
        perform recall._replace_images(v_product.id, v_old.id, p_content, p_format);
    end if;
    return v_old.id;
end;
$$;

comment on function recall.ingest_document is
'Puts a document into a product and gives its id. A product that is not there is made. The'
' document is known by p_external_id or, without one, by its title: the same again writes nothing;'
' a change writes the document and those of its chunks and images that changed. p_format: text,'
' markdown or html; a form feed ends a page. p_max_chars, p_overlap: as in recall.chunk_text; null'
' means the product''s. p_metadata: a JSON object. Empty content makes a document without chunks.'
' Sessions that ingest the same document wait for each other; a transaction with several should'
' take them in the order of external_id or title, so that no two wait in a circle. Raises 22023'
' for bad arguments, 42704 for a product that the caller may not write.';

grant execute on function recall.ingest_document to recall_writer;
