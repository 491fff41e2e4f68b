-- The names of products that the caller may read.
create or replace function recall._product_samples()
returns setof recall._sample
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return query
    select
        'pgrecall_product_info', '', p.id, jsonb_build_object('name', p.name), 1::double precision
    from product as p
    where recall._may_read(p.id);
end;
$$;

comment on function recall._product_samples is
'Of recall.metrics: the one figure that names a product.';
