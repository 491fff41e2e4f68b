-- A text as a product keeps it in a field: encrypted, where the product says so.
create or replace function recall._seal(p_product_id integer, p_field text, p_text text)
returns text
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_number integer;
    v_key bytea;
begin
    if not exists (
        select from sealing as s where s.product_id = p_product_id and p_field = any(s.fields)
    ) then
        -- What somebody writes is not taken for what is sealed.
        return case when p_text ~ '^ *sealed:[0-9]+:' then ' ' || p_text else p_text end;
    elsif p_text is null then
        return null;
    end if;
    -- Who drops a key waits for those that write with it.
    select k.number into v_number
    from _product_key as k
    where k.product_id = p_product_id
    order by k.number desc
    limit 1
    for key share;
    v_key := recall._field_key(p_product_id, v_number);
    if v_key is null then
        return '***';
    end if;
    return format(
        'sealed:%s:%s', v_number,
        translate(encode(
            recall._seal_bytes(
                convert_to(p_text, 'UTF8'), v_key, format('%s of %s', p_field, p_product_id)
            ),
            'base64'
        ), e'\n', '')
    );
end;
$$;

comment on function recall._seal is
'sealed:<number of the key>:<base64 of recall._seal_bytes>. Where the field is sealed and the'
' session has no key, ***: nothing of it is kept.';
