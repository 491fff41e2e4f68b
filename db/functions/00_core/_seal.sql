-- A text as a product keeps it in a field: encrypted, where the product says so.
create or replace function recall._seal(p_product_id integer, p_field text, p_text text)
returns text
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    if p_text is null or recall._arrives() then
        return p_text;
    elsif recall._keeps_sealed(p_product_id, p_field) then
        return (recall._sealed_texts(p_product_id, p_field, array[p_text]))[1];
    end if;
    -- What somebody writes is not taken for what is sealed.
    return case when p_text ~ '^ *sealed:[0-9]+:' then ' ' || p_text else p_text end;
end;
$$;

comment on function recall._seal is
'As recall._sealed_texts: ***, nothing of it, where the session has no key.';
