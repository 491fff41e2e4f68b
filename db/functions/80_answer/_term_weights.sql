-- How much each term of a question counts in a product: its idf.
create or replace function recall._term_weights(p_product_id integer, p_terms tsvector)
returns table (term text, weight double precision, is_own boolean, is_known boolean)
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
set standard_conforming_strings = on
as $$
declare
    v_terms text [] := tsvector_to_array(recall._rarest_terms(p_product_id, p_terms));
    v_plan recall._bm25_plan := recall._bm25_plan(
        p_product_id, v_terms, array_fill(float8 '1', array[cardinality(v_terms)]),
        recall._bm25_waiting(p_product_id, v_terms)
    );
    v_chunks double precision := (
        select sum(s.n)::double precision
        from (
            select p.chunks as n from _packed as p where p.product_id = p_product_id
            union all
            select sum(p.sign) from _pending as p where p.product_id = p_product_id
        ) as s
    );
begin
    return query
    select
        t.lexeme,
        -- 2.2 and the 2^36 of recall._bm25_plan; of an unknown term as of one chunk's half.
        coalesce(k.weight / float8 '151182848819.2', ln(2 + 2 * coalesce(v_chunks, 0)))
        * case when 'A' = any(t.weights) then 1 else 0.5 end
        * case when t.lexeme collate "C" ~ '^[\u0e00-\ud7ff\uf900-\ufaff]$' then 2 else 1 end,
        'A' = any(t.weights),
        k.term is not null
    from unnest(p_terms) as t (lexeme, positions, weights)
    left join unnest(v_plan.terms, v_plan.weights) as k (term, weight) on k.term = t.lexeme
    where t.lexeme = any(v_terms);
end;
$$;

comment on function recall._term_weights is
'A row a term, the rarest 64. weight: idf as in recall._bm25, half of it for what only synonyms'
' bring (is_own false), twice it for a single character, which question and text may have in'
' different pairs; for terms that no chunk has (is_known false) ln(2 + 2 N).';
