-- Carries a product's new name to its documents.
create or replace function recall._rename_documents()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    update document set product_name = new.name where product_id = new.id;
    return null;
end;
$$;

comment on function recall._rename_documents is
'Trigger function of product, after an update that changed the name.';
