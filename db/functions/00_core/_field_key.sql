-- A key of a product, as the master key of this session unwraps it; null where it does not.
create or replace function recall._field_key(p_product_id integer, p_number integer)
returns bytea
language plpgsql stable parallel safe strict security definer
set search_path = recall, pg_temp as $$
begin
    return (
        select
            recall._open_bytes(
                k.wrapped, recall._master_key(), format('key %s of %s', k.number, k.product_id)
            )
        from _product_key as k
        where k.product_id = p_product_id and k.number = p_number
    );
end;
$$;

comment on function recall._field_key is
'32 bytes. Granted to nobody.';
