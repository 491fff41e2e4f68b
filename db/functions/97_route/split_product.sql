-- Divides a product among nodes, by a hash of what its documents are known by.
create or replace procedure recall.split_product(p_product_name text, p_nodes text [])
language plpgsql security invoker as $$
declare
    v_commits boolean;
begin
    perform recall._require_owner();
    call recall._can_commit(v_commits);
    if v_commits is not true then
        raise exception 'recall.split_product was called in a transaction block'
            using
                errcode = 'active_sql_transaction',
                hint = 'Call it by itself: it commits before documents go to their parts.';
    end if;
    perform recall._split_begin(p_product_name, p_nodes);
    commit;
    perform recall._fill_parts(p_product_name);
    perform recall._end_filling(p_product_name);
end;
$$;

comment on procedure recall.split_product is
'p_nodes: 2 to 64, in the order of the parts; the one that has the product is among them. Settings,'
' rules, models and fitted encoders go to all of them, then each document to its part, while the'
' product is searched and written. Killed at any moment it is called again, which goes on. Raises'
' 22023 and 42704 for bad arguments, 42501 for who is not the owner of recall, or a login that is'
' not on a node, 25001 in a transaction block, 0A000 for a product with golden sets, sealed fields,'
' experiments or budgets of figures, 55000 for one that is in parts already, or whose models need a'
' key that a node lacks, 23505 where a node has something of that name, 55P03 where somebody'
' used it for long who does not know of the parts, 08006 where a node cannot be reached.';

grant execute on procedure recall.split_product to recall_admin;
