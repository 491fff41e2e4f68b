-- Writes a row of the guide's document into recall.document.
create or replace function recall._write_guide_document()
returns trigger
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_product_id constant integer := tg_argv[0]::integer;
    v_document recall.document;
begin
    if tg_op = 'DELETE' then
        delete from document
        where
            product_id = v_product_id
            and id = recall._guide_document_id(v_product_id, old.id);
        return old;
    elsif new.product_id <> v_product_id or new.product_name <> (
        select p.name from product as p where p.id = v_product_id
    ) then
        raise exception 'product_id: these documents are of another product'
            using errcode = 'invalid_parameter_value', hint = 'Leave it out.';
    elsif tg_op = 'UPDATE' then
        if new.id is distinct from old.id then
            raise exception 'id: a document keeps its id'
                using errcode = 'invalid_parameter_value', hint = 'Insert another one.';
        end if;
        update document
        set
            title = new.title, url = new.url, key_word = new.key_word, tag = new.tag,
            metadata = coalesce(new.metadata, '{}')
        where
            product_id = v_product_id
            and id = recall._guide_document_id(v_product_id, old.id)
        returning * into v_document;
    else
        if new.id is null or new.id not between 1 and 999999999999999999 then
            raise exception 'id: must be between 1 and 999999999999999999, not %',
                coalesce(new.id::text, 'null')
                using errcode = 'invalid_parameter_value', hint = 'Leave it out for the next one.';
        end if;
        insert into document (product_id, external_id, title, url, key_word, tag, metadata)
        values (
            v_product_id, new.id::text, new.title, new.url, new.key_word, new.tag,
            coalesce(new.metadata, '{}')
        )
        on conflict do nothing
        returning * into v_document;
        if v_document.id is null then
            raise exception 'id: there is a document % already', new.id
                using errcode = 'unique_violation', hint = 'Leave it out for the next one.';
        end if;
    end if;
    new.key_word_tsvector := v_document.key_word_tsvector;
    new.metadata := v_document.metadata;
    new.created := v_document.created;
    new.modified := v_document.modified;
    new.product_id := v_document.product_id;
    new.product_name := v_document.product_name;
    return new;
end;
$$;

comment on function recall._write_guide_document is
'Trigger function of document and doc, instead of insert, update or delete; its argument is the'
' product''s id. key_word_tsvector and times are recall''s, whatever is given. Raises 22023 for'
' another product or a bad id, 23505 for an id that is there, 42704 where the caller may not write'
' the product.';

grant execute on function recall._write_guide_document to recall_writer;
