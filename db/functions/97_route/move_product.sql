-- Moves a product to another node while it is read and written.
create or replace procedure recall.move_product(p_product_name text, p_node text)
language plpgsql security invoker as $$
declare
    v_commits boolean;
    v_id integer;
    v_source recall.node;
    v_target recall.node;
    v_has_left boolean := false;
    v_try integer := 0;
begin
    perform recall._require_owner();
    call recall._can_commit(v_commits);
    if v_commits is not true then
        raise exception 'recall.move_product was called in a transaction block'
            using
                errcode = 'active_sql_transaction',
                hint = 'Call it by itself: it commits when the product has moved.';
    end if;
    v_id := recall._move_begin(p_product_name, p_node);
    v_source := (recall._nodes_of_product(p_product_name))[1];
    v_target := recall._node_named(p_node);
    if v_source.name operator(pg_catalog.<>) p_node then
        while recall._move_pass(v_id, v_source, v_target) operator(pg_catalog.>) 32
            and v_try operator(pg_catalog.<) 20
        loop
            v_try := v_try operator(pg_catalog.+) 1;
        end loop;
        for i in 1..60 loop
            v_has_left := recall._move_last(p_product_name, v_id, v_source, v_target);
            exit when v_has_left;
            perform pg_catalog.pg_sleep(0.2);
            perform recall._move_pass(v_id, v_source, v_target);
        end loop;
        if not v_has_left then
            raise exception 'product "%" was written all the time', p_product_name
                using
                    errcode = 'lock_not_available',
                    hint = 'Call it again when less is written: what was copied stays.';
        end if;
        perform recall._follow_move(p_product_name, p_node);
        commit;
        raise notice '% is on node %', p_product_name, p_node;
    end if;
    perform recall._move_end(p_product_name);
end;
$$;

comment on procedure recall.move_product is
'Copies documents, chunks, vectors, golden sets, strategies and rules of its own, logs and'
' conversations, while the product is searched and written; then its writers wait, at most a'
' second, for what changed since. What the node that it leaves commits then decides, and every call'
' follows. Killed at any moment it is called again, which goes on, or drops what is left of a copy.'
' Raises 42501 for who is not the owner of recall, or a login that is not on a node, 42704 for a'
' product or node that is not there, 0A000 for one with sealed fields or budgets, 25001 in a'
' transaction block, 23505 where the other node has something of that name, 55P03 where it was'
' written all the time, 08006 where a node cannot be reached.';

grant execute on procedure recall.move_product to recall_admin;
