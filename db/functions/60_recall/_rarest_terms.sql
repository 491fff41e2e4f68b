-- The terms of a query that count: of more than 64 the rarest.
create or replace function recall._rarest_terms(p_product_id integer, p_terms tsvector)
returns tsvector
language plpgsql
stable
parallel safe
strict
security definer
set search_path = recall, pg_temp
as $$
declare
    v_terms text [] := tsvector_to_array(p_terms);
    v_plan recall._bm25_plan;
begin
    if cardinality(v_terms) <= 64 then
        return p_terms;
    end if;
    v_plan := recall._bm25_plan(
        p_product_id, v_terms, array_fill(float8 '1', array[cardinality(v_terms)]),
        recall._bm25_waiting(p_product_id, v_terms)
    );
    return ts_delete(p_terms, array(
        select t from unnest(v_terms) as t where not t = any(coalesce(v_plan.terms, '{}'))
    ));
end;
$$;

comment on function recall._rarest_terms is
'p_terms, or those of recall._bm25_plan where they are more than 64; with their positions.';
