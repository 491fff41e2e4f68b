-- How much each term of a question counts in products: its idf.
create or replace function recall._term_weights(p_product_ids integer [], p_terms tsvector)
returns table (term text, weight double precision, is_own boolean, is_known boolean)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_terms text [] := tsvector_to_array(recall._rarest_terms(p_product_ids, p_terms));
    v_query recall._bm25_query := recall._weigh_terms(p_product_ids, v_terms, null, null);
begin
    return query
    select
        t.lexeme,
        -- The idf of a term that no chunk has.
        coalesce(k.idf, ln(2 + 2 * coalesce(v_query.chunks, 0)))
        * case when 'A' = any(t.weights) then 1 else 0.5 end
        * case when t.lexeme collate "C" ~ '^[\u0e00-\ud7ff\uf900-\ufaff]$' then 2 else 1 end,
        'A' = any(t.weights),
        k.term is not null
    from unnest(p_terms) as t (lexeme, positions, weights)
    left join unnest(v_query.terms, v_query.idfs) as k (term, idf) on k.term = t.lexeme
    where t.lexeme = any(v_terms);
end;
$$;

comment on function recall._term_weights is
'A row a term, the rarest 64. weight: idf as in recall._bm25_scores, half of it for what only'
' synonyms bring (is_own false), twice it for a single character, which question and text may have'
' in different pairs; for terms that no chunk has (is_known false) ln(2 + 2 N).';
