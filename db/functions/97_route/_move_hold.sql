-- Holds a product, so that nobody writes into it until the transaction ends.
create or replace function recall._move_hold(p_product_id integer, p_seconds integer)
returns table (left_by text, moment text)
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._require_owner();
    perform set_config('lock_timeout', '500ms', true);
    perform set_config('idle_in_transaction_session_timeout', p_seconds || 's', true);
    perform from product where id = p_product_id and moving is null for update;
    if found then
        return query select pg_current_xact_id()::text, pg_current_snapshot()::text;
    end if;
end;
$$;

comment on function recall._move_hold is
'This transaction, and what it sees; no row where it is not here. Whoever wrote when this began is'
' waited for half a second (55P03), and nobody waits for who moves it longer than p_seconds: then'
' the session ends. Raises 42501 for who is not the owner of recall.';
