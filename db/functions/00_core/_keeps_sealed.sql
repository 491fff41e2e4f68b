-- Whether a product keeps a field sealed.
create or replace function recall._keeps_sealed(p_product_id integer, p_field text)
returns boolean
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return exists (
        select from sealing as s where s.product_id = p_product_id and p_field = any(s.fields)
    );
end;
$$;

comment on function recall._keeps_sealed is
'As recall.seal_product was told; false of no product. Granted to nobody.';
