-- The document that the guide's views show under a number.
create or replace function recall._guide_document_id(p_product_id integer, p_id bigint)
returns bigint
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    if not recall._may_read(p_product_id) then
        return null;
    end if;
    return (
        select d.id
        from document as d
        where
            d.product_id = p_product_id
            and d.identity_hash = recall._identity_hash(null, p_id::text)
            and p_id > 0
        union all
        select d.id
        from document as d
        where d.product_id = p_product_id and d.id = -p_id and p_id < 0
    );
end;
$$;

comment on function recall._guide_document_id is
'recall.document.id for a number above 0 that the guide''s statements gave, or for -id. Null where'
' there is none, or the caller may not read the product.';

grant execute on function recall._guide_document_id to recall_reader;
