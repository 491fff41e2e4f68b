-- All terms of a text: plainto_tsquery('jiebacfg', text).
create or replace function recall._guide_plain_tsquery(p_product_id integer, p_text text)
returns tsquery
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
as $$
begin
    if length(p_text) > 10000 then
        raise exception 'plainto_tsquery: a query has at most 10000 characters, not %',
            length(p_text)
            using errcode = 'invalid_parameter_value', hint = 'Take fewer words.';
    end if;
    return recall._terms_query(recall._guide_terms(p_product_id, p_text), '&');
end;
$$;

comment on function recall._guide_plain_tsquery is
'The terms and-ed, without synonyms. Raises 22023 above 10,000 characters.';

grant execute on function recall._guide_plain_tsquery to recall_reader;
