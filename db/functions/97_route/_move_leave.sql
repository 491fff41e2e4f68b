-- Decides that another node serves a product.
create or replace function recall._move_leave(
    p_product_id integer,
    p_node text,
    p_left_by text,
    p_moment text
)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._require_owner();
    if pg_current_xact_id_if_assigned()::text is distinct from p_left_by then
        raise exception 'product % is not held', p_product_id
            using errcode = 'invalid_transaction_state', hint = 'Call recall._move_hold first.';
    end if;
    update product set moving = 'leaves' where id = p_product_id;
    insert into _departure (product_id, node, left_by, moment)
    values (p_product_id, p_node, p_left_by::xid8, p_moment::pg_snapshot);
end;
$$;

comment on function recall._move_leave is
'In the transaction of recall._move_hold, with what that gave: what it commits is the one moment'
' from which the other node has it. Raises 25000 in another one, 42501 for who is not the owner.';
