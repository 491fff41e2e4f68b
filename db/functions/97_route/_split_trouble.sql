-- What a product on this node has that parts of it could not have.
create or replace function recall._split_trouble(p_product_id integer)
returns text
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._require_owner();
    return case
        when exists (select from golden_set as g where g.product_id = p_product_id)
            then 'golden sets'
        when exists (select from _product_key as k where k.product_id = p_product_id)
            then 'sealed fields'
        when exists (select from figure_budget as b where b.product_id = p_product_id)
            then 'budgets of figures'
        when exists (select from experiment as e where e.product_id = p_product_id)
            then 'experiments'
    end;
end;
$$;

comment on function recall._split_trouble is
'Null: nothing. Raises 42501 for who is not the owner of recall.';
