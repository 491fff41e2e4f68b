-- What a sealed field of a product says, for those who read the tables.
create or replace function recall.open_field(p_product_name text, p_field text, p_text text)
returns text
language plpgsql stable parallel restricted security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name);
begin
    if coalesce(p_field not in ('message', 'question', 'comment'), true) then
        raise exception 'p_field: must be message, question or comment'
            using
                errcode = 'invalid_parameter_value',
                hint = 'What was sealed as one field is not opened as another.';
    elsif recall._is_sealed(p_text) then
        return recall._open(v_product.id, p_field, p_text);
    end if;
    return p_text;
end;
$$;

comment on function recall.open_field is
'p_text in clear: a column of recall.message (p_field message), recall.qa_log (question) or'
' recall.rating (comment) as it stands there, of jsonb the string (column #>> ''{}''). Null where'
' the session has not the key (recall.unlock); what is not sealed is given as it is. Raises 42704'
' for a product that the caller may not read, 22023 for another field, XX001 where it was changed,'
' or is of another product or field.';

grant execute on function recall.open_field to recall_admin;
