-- A text, encrypted with a product's current key; null where the session has it not.
create or replace function recall._sealed_text(p_product_id integer, p_field text, p_text text)
returns text
language plpgsql volatile parallel unsafe strict security definer
set search_path = recall, pg_temp as $$
declare
    v_number integer;
begin
    -- Who drops a key waits for those that write with it.
    select k.number into v_number
    from _product_key as k
    where k.product_id = p_product_id
    order by k.number desc
    limit 1
    for key share;
    return format('sealed:%s:', v_number) || translate(encode(
        recall._seal_bytes(
            convert_to(p_text, 'UTF8'), recall._field_key(p_product_id, v_number),
            format('%s of %s', p_field, p_product_id)
        ),
        'base64'
    ), e'\n', '');
end;
$$;

comment on function recall._sealed_text is
'sealed:<number of the key>:<base64 of recall._seal_bytes>. Granted to nobody.';
