-- What has arrived of a product, a portion a row.
create or replace function recall._move_portions(p_product_id integer)
returns table (family text, portion bigint, digest bigint)
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._require_owner();
    return query
    select m.family, m.portion, m.digest from _moved_portion as m where m.product_id = p_product_id;
end;
$$;

comment on function recall._move_portions is
'Compared with recall._move_digests of the node that it comes from.';
