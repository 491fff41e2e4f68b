-- Whether two versions of a document agree in all that a client gives.
create or replace function recall._same_document(p_old recall.document, p_new recall.document)
returns boolean
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return (
        p_old.content_hash, p_old.title, p_old.external_id, p_old.url, p_old.key_word, p_old.tag
    ) is not distinct from (
        p_new.content_hash, p_new.title, p_new.external_id, p_new.url, p_new.key_word, p_new.tag
    )
    and (
        p_old.metadata = p_new.metadata
        or p_old.metadata -> 'recall:sealed' is not null
        and recall._open_metadata(p_old.product_id, p_old.metadata) = p_new.metadata
    ) is true;
end;
$$;

comment on function recall._same_document is
'Compares content_hash, title, external_id, url, key_word, tag and metadata, which'
' is not the same where the old one is sealed and the session has not the key.';
