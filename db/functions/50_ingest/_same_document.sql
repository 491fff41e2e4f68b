-- Whether two versions of a document agree in all that a client gives.
create or replace function recall._same_document(p_old recall.document, p_new recall.document)
returns boolean
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return (
        p_old.content_hash, p_old.title, p_old.external_id, p_old.url, p_old.key_word, p_old.tag,
        p_old.metadata
    ) is not distinct from (
        p_new.content_hash, p_new.title, p_new.external_id, p_new.url, p_new.key_word, p_new.tag,
        p_new.metadata
    );
end;
$$;

comment on function recall._same_document is
'Compares content_hash, title, external_id, url, key_word, tag and metadata.';
