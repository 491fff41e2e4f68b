-- A document's address as a resource of recall.mcp.
create or replace function recall._document_uri(p_product_name text, p_doc_id bigint)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return 'recall://' || recall._encode_url(p_product_name) || '/' || p_doc_id::text;
end;
$$;

comment on function recall._document_uri is
'recall://product/id, the product''s name in UTF-8 as %XX.';

grant execute on function recall._document_uri to recall_reader;
