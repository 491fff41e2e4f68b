-- What BM25 needs of products and terms in a united search, of all nodes.
create or replace function recall._sums_of_all(p_product_ids integer [], p_terms text [])
returns jsonb
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_asked constant text := recall._in_order(p_terms);
begin
    return coalesce(
        recall._of_all_nodes('sums', v_asked),
        recall._say_own('sums', v_asked, recall._index_sums(p_product_ids, p_terms))
    );
end;
$$;

comment on function recall._sums_of_all is
'As recall._index_sums; null until all have told.';
