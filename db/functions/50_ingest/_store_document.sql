-- Inserts a document, or updates the one with its identity; an equal one stays untouched.
create or replace function recall._store_document(p_new recall.document)
returns recall.document
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_old recall.document;
begin
    select * into v_old from document as d
    where d.product_id = p_new.product_id and d.identity_hash = p_new.identity_hash;
    if found and recall._same_document(v_old, p_new) then
        return v_old;
    end if;
    loop
        select * into v_old from document as d
        where d.product_id = p_new.product_id and d.identity_hash = p_new.identity_hash
        for no key update;
        exit when found;
        insert into document (
            product_id, product_name, external_id, title, url, key_word, tag, metadata, content_hash
        )
        values (
            p_new.product_id, p_new.product_name, p_new.external_id, p_new.title, p_new.url,
            p_new.key_word, p_new.tag, p_new.metadata, p_new.content_hash
        )
        on conflict (product_id, identity_hash) do nothing
        returning id into v_old.id;
        if found then
            -- About one write in 64 counts there.
            if v_old.id % 64 = 0 then
                perform recall._renew_plans();
            end if;
            return v_old;
        end if;
        -- Another session's insert came first; its row is there now, or deleted again.
    end loop;
    if not recall._same_document(v_old, p_new) then
        update document as d set
            external_id = p_new.external_id,
            title = p_new.title,
            url = p_new.url,
            key_word = p_new.key_word,
            tag = p_new.tag,
            metadata = p_new.metadata,
            content_hash = p_new.content_hash
        where d.product_id = v_old.product_id and d.id = v_old.id;
    end if;
    return v_old;
end;
$$;

comment on function recall._store_document is
'The document as it was before; of a new one only id is set. The row is locked until the'
' transaction''s end unless nothing was to change.';
