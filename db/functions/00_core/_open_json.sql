-- A JSON value that was sealed, or not, in clear.
create or replace function recall._open_json(p_product_id integer, p_field text, p_value jsonb)
returns jsonb
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    if jsonb_typeof(p_value) = 'string' then
        return recall._open(p_product_id, p_field, recall._sealed_json_text(p_value))::jsonb;
    end if;
    return p_value;
end;
$$;

comment on function recall._open_json is
'Null where the session has not the key; else as recall._open.';
