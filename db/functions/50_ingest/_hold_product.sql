-- Holds the product of a row that goes, whose lock its deleter has by then.
create or replace function recall._hold_product()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    perform recall._hold(old.product_id);
    return old;
end;
$$;

comment on function recall._hold_product is
'Trigger function of document, chunk and image, before delete, for each row. With it every writer'
' holds the product; not always before a row of it, so that who has the product waits for none:'
' recall._lock_product.';
