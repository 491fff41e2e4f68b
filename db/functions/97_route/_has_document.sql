-- Whether this node has a document, by its identity.
create or replace function recall._has_document(p_product_name text, p_identity_hash bytea)
returns boolean
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_id integer;
begin
    select p.id into v_id from product as p where p.name = p_product_name for key share;
    return exists (
        select from document as d
        where d.product_id = v_id and d.identity_hash = p_identity_hash
    );
end;
$$;

comment on function recall._has_document is
'p_identity_hash: of recall._identity_hash. Where documents are leaving it waits until they have'
' left. For the login of a router.';

grant execute on function recall._has_document to recall_admin;
