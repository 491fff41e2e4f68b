-- A text as a product keeps it in a field: encrypted, where the product says so.
create or replace function recall._seal(p_product_id integer, p_field text, p_text text)
returns text
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    if p_text is null then
        return null;
    elsif not exists (
        select from sealing as s where s.product_id = p_product_id and p_field = any(s.fields)
    ) then
        -- What somebody writes is not taken for what is sealed.
        return case when p_text ~ '^ *sealed:[0-9]+:' then ' ' || p_text else p_text end;
    end if;
    return coalesce(recall._sealed_text(p_product_id, p_field, p_text), '***');
end;
$$;

comment on function recall._seal is
'As recall._sealed_text. Where the field is sealed and the session has no key, ***: nothing of it'
' is kept.';
