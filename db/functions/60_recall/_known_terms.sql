-- Which terms a product has, and how much each tells: idf as in recall._bm25_plan.
create or replace function recall._known_terms(p_product_id integer, p_terms text [])
returns table (term text, idf double precision)
language plpgsql
stable
parallel safe
security definer
rows 50
set search_path = recall, pg_temp
as $$
#variable_conflict use_column
declare
    v_slice text [];
    v_waiting recall._bm25_waiting;
    v_plan recall._bm25_plan;
begin
    if p_product_id is null then
        return query select t, float8 '1' from unnest(p_terms) as t;
        return;
    end if;
    v_waiting := recall._bm25_waiting(p_product_id, p_terms);
    for i in 1 .. cardinality(p_terms) by 64 loop
        v_slice := p_terms[i : i + 63];
        v_plan := recall._bm25_plan(
            p_product_id, v_slice, array_fill(float8 '1', array[cardinality(v_slice)]),
            v_waiting
        );
        -- The plan's weight is 2.2 * 2^36 * idf.
        return query
        select p.term, p.weight / float8 '151182848819.2'
        from unnest(v_plan.terms, v_plan.weights) as p (term, weight);
    end loop;
end;
$$;

comment on function recall._known_terms is
'A row for each term that the product''s index has, idf above 0. p_product_id null: all of them,'
' with idf 1. Terms must differ.';
