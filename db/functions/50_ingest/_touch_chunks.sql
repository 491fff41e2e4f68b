-- Has a document's chunks indexed again: their text contains its title.
create or replace function recall._touch_chunks()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    update chunk set modified = now()
    where product_id = new.product_id and doc_id = new.id;
    return null;
end;
$$;

comment on function recall._touch_chunks is
'Trigger function of document, after an update that changed the title.';
