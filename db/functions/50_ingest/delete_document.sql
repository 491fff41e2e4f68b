-- Deletes a document with its chunks, index entries and vectors.
create or replace function recall.delete_document(
    p_product_name text,
    p_title text default null,
    p_external_id text default null
)
returns boolean
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
begin
    if p_title is null and p_external_id is null then
        raise exception 'p_title: name the document by p_title or p_external_id'
            using
                errcode = 'invalid_parameter_value',
                hint = 'A document with an external_id is known by that, any other by its title.';
    end if;
    perform recall._hold(v_product.id);
    delete from document
    where
        product_id = v_product.id
        and identity_hash = recall._identity_hash(p_title, p_external_id);
    return found;
end;
$$;

comment on function recall.delete_document is
'Whether there was such a document. It is known by p_external_id or, if it was ingested without'
' one, by p_title. Raises 22023 where neither is given, 42704 for a product that the caller may'
' not write.';

grant execute on function recall.delete_document to recall_writer;
