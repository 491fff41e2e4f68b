-- Writes a row of the guide's embedding into recall.chunk, and its vector beside it.
create or replace function recall._write_guide_embedding()
returns trigger
language plpgsql volatile parallel unsafe security invoker set search_path from current as $$
declare
    v_product_id constant integer := tg_argv[0]::integer;
    v_doc_id bigint;
    v_chunk recall.chunk;
begin
    if tg_op = 'DELETE' then
        delete from chunk where product_id = v_product_id and id = old.id;
        return old;
    elsif tg_op = 'UPDATE' then
        if (new.id, new.doc_id) is distinct from (old.id, old.doc_id) then
            raise exception 'doc_id: a chunk stays in its document, and keeps its id'
                using errcode = 'invalid_parameter_value', hint = 'Insert another one.';
        end if;
        update chunk
        set content_chunk = new.content_chunk
        where product_id = v_product_id and id = old.id
        returning * into v_chunk;
    else
        if new.id is not null then
            raise exception 'id: chunks get their ids from the database'
                using errcode = 'invalid_parameter_value', hint = 'Leave it out.';
        end if;
        v_doc_id := recall._guide_document_id(v_product_id, new.doc_id);
        if v_doc_id is null then
            raise exception 'doc_id: there is no document %', coalesce(new.doc_id::text, 'null')
                using errcode = 'foreign_key_violation', hint = 'Insert the document first.';
        end if;
        perform recall._hold_document(v_product_id, v_doc_id);
        insert into chunk (product_id, doc_id, ordinal, content_chunk)
        select v_product_id, v_doc_id, coalesce(max(c.ordinal), 0) + 1, new.content_chunk
        from chunk as c
        where c.product_id = v_product_id and c.doc_id = v_doc_id
        returning * into v_chunk;
    end if;
    if
        new.content_embedding is not null
        and (tg_op = 'INSERT' or new.content_embedding is distinct from old.content_embedding)
    then
        perform recall._keep_embedding(v_product_id, v_chunk.id, new.content_embedding);
    end if;
    new.id := v_chunk.id;
    new.ts_vector_extra := v_chunk.ts_vector_extra;
    new.created := v_chunk.created;
    new.modified := v_chunk.modified;
    return new;
end;
$$;

comment on function recall._write_guide_embedding is
'Trigger function of embedding and embed, instead of insert, update or delete; its argument is the'
' product''s id. A new chunk comes after the last one of its document. ts_vector_extra and times'
' are recall''s, whatever is given. Raises 22023 for an id that is given or changed, 23503 for a'
' document that is not there, and as recall._keep_embedding.';

grant execute on function recall._write_guide_embedding to recall_writer;
