-- The chunks with a term, by the versions of their texts.
create or replace function recall._term_versions(
    p_product_id integer,
    p_term text,
    p_limit bigint default null
)
returns setof integer
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return query
    select p.version
    from _block as b
    cross join lateral recall._unpack_postings(b.postings) as p
    where b.product_id = p_product_id and b.term = p_term
    limit p_limit;
end;
$$;

comment on function recall._term_versions is
'Each version once, p_limit of them at most, in no order; of packed chunks only, and one may have'
' been deleted since.';
