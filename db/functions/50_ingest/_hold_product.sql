-- Holds the product of a row that goes: locks go from product to document to chunk.
create or replace function recall._hold_product()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    perform recall._hold(old.product_id);
    return old;
end;
$$;

comment on function recall._hold_product is
'Trigger function of document and chunk, before delete, for each row. With it every writer holds'
' the product before a row of it, as drop_product and attach_model do.';
