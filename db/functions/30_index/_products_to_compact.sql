-- The products whose index the caller may write, or the one named.
create or replace function recall._products_to_compact(p_product_name text)
returns table (id integer, name text)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    if p_product_name is not null then
        perform recall._require_product(p_product_name, 'write');
    end if;
    return query
    select p.id, p.name
    from product as p
    where (p_product_name is null or p.name = p_product_name) and recall._may_write(p.id)
    order by p.id;
end;
$$;

comment on function recall._products_to_compact is
'Id and name of every product that the caller may write, or of p_product_name. Raises 42704 where'
' that is none of these.';

grant execute on function recall._products_to_compact to recall_writer;
