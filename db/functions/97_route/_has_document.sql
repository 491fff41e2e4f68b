-- Whether this node has a document, by its identity.
create or replace function recall._has_document(p_product_name text, p_identity_hash bytea)
returns boolean
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return exists (
        select
        from product as p
        inner join document as d on p.id = d.product_id
        where p.name = p_product_name and d.identity_hash = p_identity_hash
    );
end;
$$;

comment on function recall._has_document is
'p_identity_hash: of recall._identity_hash. For the login of a router.';

grant execute on function recall._has_document to recall_admin;
