-- Inserts a document, or updates the one with its identity; an equal one stays untouched.
create or replace function recall._store_document(p_new recall.document, p_analyzer text)
returns recall.document
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set plan_cache_mode = force_generic_plan as $$
declare
    v_old recall.document;
    v_is_there boolean;
begin
    -- By a plan for any product: of a new one no statistics tell how many documents it has by now.
    select * into v_old from document as d
    where d.product_id = p_new.product_id and d.identity_hash = p_new.identity_hash;
    v_is_there := found;
    if v_is_there and recall._same_document(v_old, p_new) then
        return v_old;
    end if;
    loop
        if not v_is_there then
            perform set_config('recall._prepared', 'on', true);
            insert into document (
                product_id, product_name, external_id, title, url, key_word, tag, metadata,
                identity_hash, content_hash, key_word_tsvector
            )
            values (
                p_new.product_id, p_new.product_name, p_new.external_id, p_new.title, p_new.url,
                p_new.key_word, p_new.tag, p_new.metadata, p_new.identity_hash,
                p_new.content_hash,
                recall._keyword_terms(p_new.key_word, p_new.tag, p_analyzer)
            )
            on conflict (product_id, identity_hash) do nothing
            returning id into v_old.id;
            v_is_there := not found;
            perform set_config('recall._prepared', '', true);
            if not v_is_there then
                -- About one write in 64 counts there.
                if v_old.id % 64 = 0 then
                    perform recall._renew_plans();
                end if;
                return v_old;
            end if;
        end if;
        select * into v_old from document as d
        where d.product_id = p_new.product_id and d.identity_hash = p_new.identity_hash
        for no key update;
        exit when found;
        -- Another session's insert came first, and it was deleted again; or it was deleted now.
        v_is_there := false;
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
