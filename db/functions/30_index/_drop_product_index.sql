-- Deletes the BM25 index of a deleted product.
create or replace function recall._drop_product_index()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    -- First, since a compaction holds this row.
    delete from _packed where product_id = old.id;
    delete from _pending where product_id = old.id;
    delete from _block where product_id = old.id;
    delete from _trigram where product_id = old.id;
    execute format('drop sequence if exists recall._version_%s', old.id);
    return null;
end;
$$;

comment on function recall._drop_product_index is
'Trigger function of product, after delete, for each row.';
