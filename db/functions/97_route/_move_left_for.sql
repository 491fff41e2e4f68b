-- The node that a product has left this one for.
create or replace function recall._move_left_for(p_product_name text)
returns text
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return (
        select d.node
        from _departure as d
        inner join product as p on d.product_id = p.id
        where p.name = p_product_name
    );
end;
$$;

comment on function recall._move_left_for is
'Null where it has not. For the login of a router.';

grant execute on function recall._move_left_for to recall_admin;
