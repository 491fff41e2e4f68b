-- A query's terms, each as often as it counts: own terms, said again, and what synonyms bring.
create or replace function recall._query_terms(
    p_text text,
    p_analyzer text,
    p_product_ids integer []
)
returns tsvector
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_own tsvector := setweight(recall._question_terms(p_text, p_analyzer), 'A');
    v_cjk text [] := array(
        select term
        from unnest(tsvector_to_array(v_own)) as term
        where term collate "C" ~ '^[\u0e00-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\U0003ffff]'
    );
    v_words tsvector;
    v_text text;
    v_synonyms text;
    v_added tsvector;
    v_all jsonb;
begin
    if cardinality(v_cjk) > 0 then
        v_words := setweight(ts_delete(v_own, v_cjk), 'B');
        v_own := v_own || v_words || v_words;
    end if;
    if exists (select from synonym where product_id is null or product_id = any(p_product_ids)) then
        v_text := recall._fold(left(p_text, 10000));
        select string_agg(distinct synonym, e'\n' order by synonym) into v_synonyms
        from synonym
        where
            (product_id is null or product_id = any(p_product_ids))
            and recall._occurs(term, v_text);
    end if;
    if recall._is_united() then
        v_all := coalesce(
            recall._of_all_nodes('synonym', p_text),
            recall._say_own('synonym', p_text, coalesce(
                to_jsonb(string_to_array(v_synonyms, e'\n')), '[]'
            ))
        );
        select string_agg(distinct s.synonym, e'\n' order by s.synonym) into v_synonyms
        from jsonb_array_elements_text(v_all) as s (synonym);
    end if;
    if v_synonyms is not null then
        v_added := recall._question_terms(v_synonyms, p_analyzer);
        v_own := v_own || setweight(ts_delete(v_added, tsvector_to_array(v_own)), 'D');
    end if;
    return v_own;
end;
$$;

comment on function recall._query_terms is
'The terms of a query, see recall._question_terms, and as many of synonyms at most. The number of'
' a term''s positions is its weight in a sum over terms. Weight A: where the query has it. B: two'
' more for each word of a query that also has CJK: there a word of two characters counts three'
' times, as a pair and two singles, and so must a word of letters. D: terms that synonyms bring.'
' Empty for a text without terms. p_product_ids: whose synonyms count beside the global ones; null'
' for global ones only.';
