-- The postings of some terms of a product.
create or replace function recall._term_postings(p_product_id integer, p_terms text [])
returns table (term text, version integer, tf bigint)
language plpgsql stable parallel safe security definer rows 10000
set search_path = recall, pg_temp set enable_seqscan = off as $$
begin
    return query
    select t.term, p.version, p.tf
    from unnest(p_terms) as t (term)
    cross join lateral (
        select b.postings
        from _block as b
        where b.product_id = p_product_id and b.term = t.term
        offset 0
    ) as b
    cross join lateral recall._unpack_postings(b.postings) as p;
end;
$$;

comment on function recall._term_postings is
'A row a term and chunk, in no order; of packed chunks only, and one may have been deleted since.';
