-- Whether some chunk of a product may hold a term.
create or replace function recall._is_indexed(p_product_id integer, p_term text)
returns boolean
language plpgsql
stable
parallel safe
strict
security definer
set search_path = recall, pg_temp
set enable_seqscan = off
as $$
begin
    return
        exists (select from _block where product_id = p_product_id and term = p_term)
        or exists (
            select
            from _pending
            where
                product_id = p_product_id and sign > 0
                and terms @@ recall._or_query(array_to_tsvector(array[p_term]))
        );
end;
$$;

comment on function recall._is_indexed is
'Whether the term is packed or waits to be; true may also mean that it was just deleted.';
