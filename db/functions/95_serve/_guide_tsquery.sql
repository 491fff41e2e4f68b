-- to_tsquery('jiebacfg', text): its operators stay, each word becomes the product's terms.
create or replace function recall._guide_tsquery(p_product_id integer, p_text text)
returns tsquery
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
set client_min_messages = warning as $$
declare
    v_query tsquery;
    v_word record;
begin
    if length(p_text) > 10000 then
        raise exception 'to_tsquery: a query has at most 10000 characters, not %', length(p_text)
            using errcode = 'invalid_parameter_value', hint = 'Take fewer words.';
    end if;
    v_query := to_tsquery('simple', p_text);
    for v_word in
        select
            w.word::tsquery as target,
            recall._terms_query(
                recall._guide_terms(p_product_id, replace(btrim(w.word, ''''), '''''', '''')),
                '&'
            ) as terms
        from (
            select distinct m[1] as word
            from regexp_matches(v_query::text, '(''(?:[^'']|'''')+'')', 'g') as m
            limit 1000
        ) as w
    loop
        v_query := ts_rewrite(v_query, v_word.target, v_word.terms);
    end loop;
    return v_query;
end;
$$;

comment on function recall._guide_tsquery is
'Words of one term or several, which are and-ed then; words that are no terms go. Those with a'
' weight or a prefix stay as they are. Raises 42601 for what is no tsquery, 22023 above 10,000'
' characters.';

grant execute on function recall._guide_tsquery to recall_reader;
