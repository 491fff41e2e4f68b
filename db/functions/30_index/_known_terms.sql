-- Which terms products have, and how much each tells.
create or replace function recall._known_terms(p_product_ids integer [], p_terms text [])
returns table (term text, idf double precision)
language plpgsql stable parallel unsafe security definer rows 50 set search_path = recall, pg_temp
as $$
#variable_conflict use_column
declare
    v_query recall._bm25_query;
begin
    v_query := recall._weigh_terms(p_product_ids, p_terms, null, null);
    return query select t.term, t.idf from unnest(v_query.terms, v_query.idfs) as t (term, idf);
end;
$$;

comment on function recall._known_terms is
'A row for each term that the products'' index has, the rarest first, idf above 0. Terms must'
' differ.';
