-- The document that a resource's address names, if the caller may read it.
create or replace function recall._find_document(p_uri text)
returns recall.document
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_parts text [] := regexp_match(p_uri, '^recall://([^/?#]+)/([1-9][0-9]{0,17})$');
    v_document recall.document;
begin
    select d.* into v_document
    from document as d
    where
        d.product_id = (
            select p.id from product as p where p.name = recall._decode_url(v_parts[1])
        )
        and d.id = v_parts[2]::bigint;
    return v_document;
end;
$$;

comment on function recall._find_document is
'Null for an address of another form, and for a document that is not there or hidden.';

grant execute on function recall._find_document to recall_reader;
