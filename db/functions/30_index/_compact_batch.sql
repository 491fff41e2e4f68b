-- One short transaction's part of recall.compact.
create or replace function recall._compact_batch(p_product_id integer, p_all boolean)
returns integer
language plpgsql volatile parallel unsafe strict security definer set search_path = recall, pg_temp
as $$
begin
    if not recall._may_write(p_product_id) then
        return null;
    end if;
    if p_all then
        return recall._compact(p_product_id);
    end if;
    return recall._compact(p_product_id, 5000, 1);
end;
$$;

comment on function recall._compact_batch is
'Packs the next 5,000 waiting changes of a product, or all of them, and gives their number; null'
' when another session is at it, or the product is gone or not the caller''s to write.';

grant execute on function recall._compact_batch to recall_writer;
