-- Writes a row of the guide's qa_pairs: an entry of the knowledge base, answered verbatim.
create or replace function recall._write_guide_pair()
returns trigger
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_product_id constant integer := tg_argv[0]::integer;
    v_id bigint;
    v_document recall.document;
begin
    if tg_op <> 'INSERT' then
        v_id := recall._guide_document_id(v_product_id, old.id);
        select * into v_document from document where product_id = v_product_id and id = v_id;
    end if;
    if tg_op = 'DELETE' then
        delete from document where product_id = v_product_id and id = v_id;
        return old;
    elsif tg_op = 'UPDATE' and new.id is distinct from old.id then
        raise exception 'id: a pair keeps its id'
            using errcode = 'invalid_parameter_value', hint = 'Insert another one.';
    elsif tg_op = 'INSERT' then
        if new.id is null or new.id not between 1 and 999999999999999999 then
            raise exception 'id: must be between 1 and 999999999999999999, not %',
                coalesce(new.id::text, 'null')
                using errcode = 'invalid_parameter_value', hint = 'Leave it out for the next one.';
        elsif recall._guide_document_id(v_product_id, new.id) is not null then
            raise exception 'id: there is a document % already', new.id
                using errcode = 'unique_violation', hint = 'Leave it out for the next one.';
        end if;
        v_document.external_id := new.id::text;
    end if;
    if new.question is null or new.answer is null then
        raise exception 'question, answer: must not be null'
            using errcode = 'not_null_violation', hint = 'Give both.';
    end if;
    if v_document.external_id is null and new.question <> v_document.title then
        raise exception 'question: this document is known by its title'
            using errcode = 'invalid_parameter_value', hint = 'Insert another pair.';
    end if;
    perform recall.ingest_document(
        (select p.name from product as p where p.id = v_product_id), new.question, new.answer,
        'markdown', v_document.url, v_document.key_word, 'direct', v_document.metadata,
        v_document.external_id
    );
    select d.created, d.modified into new.created_at, new.updated_at
    from document as d
    where
        d.product_id = v_product_id
        and d.id = recall._guide_document_id(v_product_id, new.id);
    return new;
end;
$$;

comment on function recall._write_guide_pair is
'Trigger function of qa_pairs, instead of insert, update or delete; its argument is the product''s'
' id. Raises 22023 for a bad id or another title of a document that is known by it, 23505 for an id'
' that is there, 23502 for no question or answer, 42704 where the caller may not write the'
' product.';

grant execute on function recall._write_guide_pair to recall_writer;
