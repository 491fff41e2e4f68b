-- Brings a product in parts together on one node.
create or replace procedure recall.merge_product(p_product_name text, p_node text)
language plpgsql security invoker as $$
declare
    v_commits boolean;
begin
    perform recall._require_owner();
    call recall._can_commit(v_commits);
    if v_commits is not true then
        raise exception 'recall.merge_product was called in a transaction block'
            using
                errcode = 'active_sql_transaction',
                hint = 'Call it by itself: it commits before documents go to the node.';
    end if;
    perform recall._gather_begin(p_product_name, p_node);
    commit;
    perform recall._fill_parts(p_product_name);
    perform recall._gather_logs(p_product_name);
    perform recall._end_filling(p_product_name);
    commit;
    perform recall._gather_end(p_product_name);
end;
$$;

comment on procedure recall.merge_product is
'p_node: one that has a part. Documents go there while the product is searched and written; then'
' the other nodes forget it. Killed at any moment it is called again, which goes on. Raises 42704'
' for a product that is not in parts and a node without one, 42501 for who is not the owner of'
' recall, or a login that is not on a node, 25001 in a transaction block, 55P03 where somebody used'
' it for long who does not know of that, 08006 where a node cannot be reached.';

grant execute on procedure recall.merge_product to recall_admin;
