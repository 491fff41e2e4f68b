-- The terms of a query that count: of more than 64 the rarest.
create or replace function recall._rarest_terms(p_product_ids integer [], p_terms tsvector)
returns tsvector
language plpgsql stable parallel unsafe strict security definer set search_path = recall, pg_temp
as $$
declare
    v_terms text [] := tsvector_to_array(p_terms);
    v_known text [];
begin
    if cardinality(v_terms) <= recall._max_query_terms() then
        return p_terms;
    end if;
    v_known := array(
        select k.term from recall._known_terms(p_product_ids, v_terms) as k
        limit recall._max_query_terms()
    );
    return ts_delete(p_terms, array(
        select t from unnest(v_terms) as t where not t = any(v_known)
    ));
end;
$$;

comment on function recall._rarest_terms is
'p_terms with their positions, or, where they are more than 64, those that the products have and'
' that fewest of their chunks have.';
