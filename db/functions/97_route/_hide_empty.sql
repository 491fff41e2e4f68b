-- Hides a product of this node that has no documents, so that recall._move_drop may drop it.
create or replace function recall._hide_empty(p_product_id integer)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._require_owner();
    perform recall._lock_product(p_product_id);
    if exists (select from document as d where d.product_id = p_product_id) then
        raise exception 'product % has documents on this node', p_product_id
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'Nothing was dropped: call it again.';
    end if;
    update product set moving = 'hidden' where id = p_product_id;
end;
$$;

comment on function recall._hide_empty is
'Raises 55000 where it has some, 42501 for who is not the owner of recall.';
