-- Begins the BM25 index of a new product: the row that compaction holds, and its versions.
create or replace function recall._make_product_index()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set client_min_messages = 'warning' as $$
begin
    insert into _packed (product_id, chunks, total_length) values (new.id, 0, 0)
    on conflict (product_id) do nothing;
    -- Numbers that a failed statement used up are gone: a product has its own.
    execute format('create sequence if not exists recall._version_%s as integer', new.id);
    return null;
end;
$$;

comment on function recall._make_product_index is
'Trigger function of product, after insert, for each row.';
