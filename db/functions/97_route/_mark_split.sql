-- Says whether a product on this node is a part of one over several.
create or replace function recall._mark_split(p_product_id integer, p_is_part boolean)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._require_owner();
    update product set is_part = p_is_part where id = p_product_id;
end;
$$;

comment on function recall._mark_split is
'Raises 42501 for who is not the owner of recall.';
