-- Holds a document for one who adds a chunk at its end.
create or replace function recall._hold_document(p_product_id integer, p_doc_id bigint)
returns void
language plpgsql volatile parallel unsafe strict security definer set search_path = recall, pg_temp
as $$
begin
    -- Locks go from product to document to chunk.
    perform from product where id = p_product_id and recall._may_write(id) for key share;
    if found then
        perform from document where product_id = p_product_id and id = p_doc_id for no key update;
    end if;
end;
$$;

comment on function recall._hold_document is
'Until the transaction ends nobody else adds one. Nothing where the caller may not write.';

grant execute on function recall._hold_document to recall_writer;
