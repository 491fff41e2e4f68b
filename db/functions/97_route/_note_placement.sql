-- Keeps where a product was made, or that it is gone.
create or replace function recall._note_placement(
    p_product_name text,
    p_nodes recall.node [],
    p_is_there boolean
)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    if not p_is_there then
        delete from placement where product_name = p_product_name;
    elsif not exists (select from placement as p where p.product_name = p_product_name) then
        insert into placement (product_name, node)
        values (p_product_name, p_nodes[1].name)
        on conflict (product_name) do nothing;
    end if;
end;
$$;

comment on function recall._note_placement is
'Called after the node made or dropped it, with what the caller may do there.';
