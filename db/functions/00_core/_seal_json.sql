-- A JSON value as a product keeps it in a field: a sealed string, where the product says so.
create or replace function recall._seal_json(p_product_id integer, p_field text, p_value jsonb)
returns jsonb
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    if p_value is null or not exists (
        select from sealing as s where s.product_id = p_product_id and p_field = any(s.fields)
    ) then
        return p_value;
    end if;
    return to_jsonb(recall._seal(p_product_id, p_field, p_value::text));
end;
$$;

comment on function recall._seal_json is
'For arrays and objects; as recall._seal.';
