-- A text that recall._seal made, in clear; null where the session has not its key.
create or replace function recall._open(p_product_id integer, p_field text, p_text text)
returns text
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    if p_text is null or not starts_with(ltrim(p_text, ' '), 'sealed:') then
        return p_text;
    end if;
    return (recall._open_texts(p_product_id, p_field, array[p_text]))[1];
end;
$$;

comment on function recall._open is
'As recall._open_texts. Granted to nobody.';
