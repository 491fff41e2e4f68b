-- The terms of all synonyms whose term occurs in a query; null where there are none.
create or replace function recall._synonym_terms(
    p_text text,
    p_analyzer text,
    p_product_id integer
)
returns tsvector
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_text text;
    v_synonyms text;
begin
    if
        not exists (
            select from recall.synonym where product_id is null or product_id = p_product_id
        )
    then
        return null;
    end if;
    v_text := recall._fold(p_text);
    select string_agg(distinct synonym, e'\n' order by synonym)
    into v_synonyms
    from recall.synonym
    where
        (product_id is null or product_id = p_product_id)
        and recall._occurs(term, v_text);
    return recall._question_terms(v_synonyms, p_analyzer);
end;
$$;

comment on function recall._synonym_terms is
'The terms of the synonyms, product_id''s and global ones, of what occurs in p_text, as a'
' tsvector: recall._question_terms of them.';
