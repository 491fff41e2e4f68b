-- The terms of a product, with how many chunks have each.
create or replace function recall._vocabulary(p_product_id integer)
returns table (term text, chunks bigint)
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return query
    select b.term, sum(b.n)::bigint
    from _block as b
    where b.product_id = p_product_id
    group by b.term;
end;
$$;

comment on function recall._vocabulary is
'A row a term; of packed chunks only, and one may have been deleted since.';
