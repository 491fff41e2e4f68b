-- A query's own terms with weight A, terms that synonyms bring with weight D.
create or replace function recall._query_vector(
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
    v_text text := left(p_text, 10000);
    v_own tsvector := setweight(recall.analyze(v_text, p_analyzer), 'A');
    v_added tsvector := recall._synonym_terms(v_text, p_analyzer, p_product_id);
begin
    if v_added is null then
        return v_own;
    end if;
    return v_own || setweight(ts_delete(v_added, tsvector_to_array(v_own)), 'D');
end;
$$;

comment on function recall._query_vector is
'The terms of the first 10,000 characters of a query, with positions: the number of a term''s positions'
' is its frequency in the query. Empty for a text without terms. p_product_id: whose synonyms count'
' beside the global ones; null for global ones only.';
