-- How many changes may wait before the statement that brings one more compacts.
create or replace function recall._compact_limit(p_product_id integer)
returns bigint
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
as $$
begin
    return (
        select least(1000, greatest(256, coalesce(max(p.chunks), 0) / 4))
        from _packed as p
        where p.product_id = p_product_id
    );
end;
$$;

comment on function recall._compact_limit is
'A quarter of the packed chunks, 256 at least, 1,000 at most: a search reads all that wait.';
