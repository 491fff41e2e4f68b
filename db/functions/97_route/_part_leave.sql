-- Deletes documents that another node has, unless they have changed, and holds the product.
create or replace function recall._part_leave(p_product_id integer, p_digests jsonb)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_docs constant bigint [] := array(select k::bigint from jsonb_object_keys(p_digests) as k);
    v_digests jsonb;
begin
    perform recall._require_owner();
    begin
        perform set_config('lock_timeout', '500ms', true);
        -- As in recall._lock_product: who has the product waits for no row.
        perform from product where id = p_product_id for update;
        perform from document
        where product_id = p_product_id and id = any(v_docs)
        for update nowait;
        perform from chunk
        where product_id = p_product_id and doc_id = any(v_docs)
        for update nowait;
        v_digests := recall._part_digests(p_product_id, v_docs);
        delete from document as d
        where
            d.product_id = p_product_id and d.id = any(v_docs)
            and p_digests ->> d.id::text = v_digests ->> d.id::text;
        perform set_config('idle_in_transaction_session_timeout', '5s', true);
    exception when lock_not_available then
        return null;
    end;
    return (
        select coalesce(jsonb_object_agg(g.key, true), '{}')
        from jsonb_each(p_digests) as g
        where g.value is distinct from v_digests -> g.key
    );
end;
$$;

comment on function recall._part_leave is
'p_digests: of recall._part_digests. Gives the ids of those that others changed or deleted; null,'
' and nothing was done, where somebody wrote for more than half a second or has one of their rows.'
' Nobody writes then until the transaction ends, which the node does after five seconds. Raises'
' 42501 for who is not the owner of recall.';
