-- A text that recall._seal made, in clear; null where the session has not its key.
create or replace function recall._open(p_product_id integer, p_field text, p_text text)
returns text
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_key bytea;
    v_data bytea;
begin
    if p_text is null or not starts_with(ltrim(p_text, ' '), 'sealed:') then
        return p_text;
    elsif not p_text ~ '^sealed:[0-9]+:' then
        return case when p_text ~ '^ +sealed:[0-9]+:' then substr(p_text, 2) else p_text end;
    end if;
    v_key := recall._field_key(p_product_id, split_part(p_text, ':', 2)::integer);
    if v_key is null then
        return null;
    end if;
    v_data := recall._open_bytes(
        decode(split_part(p_text, ':', 3), 'base64'), v_key,
        format('%s of %s', p_field, p_product_id)
    );
    if v_data is null then
        raise exception '% of product %: what is sealed was changed', p_field, p_product_id
            using errcode = 'data_corrupted', hint = 'Restore the row from a backup.';
    end if;
    return convert_from(v_data, 'UTF8');
end;
$$;

comment on function recall._open is
'A text that is not sealed is given as it is. Granted to nobody. Raises XX001 where the text was'
' changed since, or comes from another product or field.';
