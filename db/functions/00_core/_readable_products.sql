-- The products that the caller may read.
create or replace function recall._readable_products(p_product_id integer default null)
returns integer []
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    if p_product_id is not null then
        return array[p_product_id];
    end if;
    return array(
        select unnest(r.ids) as id
        from (
            -- Who may is asked once for all products with the same readers and writers.
            select array_agg(p.id) as ids
            from product as p
            group by p.readers, p.writers
            having recall._may_read(min(p.id))
        ) as r
        order by id
    );
end;
$$;

comment on function recall._readable_products is
'Ids, ascending, of the products that recall._may_read lets the calling role read. p_product_id: of'
' this one alone, whose reader the caller is known to be.';
