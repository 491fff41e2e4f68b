-- Moves a product to another node while it is read and written.
create or replace procedure recall.move_product(
    p_product_name text,
    p_node text,
    p_most_seconds integer default 1
)
language plpgsql security invoker as $$
declare
    v_commits boolean;
    v_id integer;
    v_source recall.node;
    v_target recall.node;
    v_has_left boolean := false;
    v_most bigint;
    v_count bigint;
    v_before bigint;
    -- Rounds after which more differed than writers may wait for, and no less than before.
    v_grown integer := 0;
begin
    if p_most_seconds is null or p_most_seconds not between 1 and 600 then
        raise exception 'p_most_seconds: must be between 1 and 600, not %',
            coalesce(p_most_seconds::text, 'null')
            using
                errcode = 'invalid_parameter_value',
                hint = 'How long writers of the product may wait at its end.';
    end if;
    perform recall._require_owner();
    call recall._can_commit(v_commits);
    if v_commits is not true then
        raise exception 'recall.move_product was called in a transaction block'
            using
                errcode = 'active_sql_transaction',
                hint = 'Call it by itself: it commits when the product has moved.';
    end if;
    v_most := 64 operator(pg_catalog.*) p_most_seconds;
    v_id := recall._move_begin(p_product_name, p_node);
    v_source := (recall._nodes_of_product(p_product_name))[1];
    v_target := recall._node_named(p_node);
    if v_source.name operator(pg_catalog.<>) p_node then
        for i in 1..100 loop
            v_count := recall._move_pass(v_id, v_source, v_target);
            v_grown := v_grown operator(pg_catalog.+) (
                v_count operator(pg_catalog.>) v_most
                and v_count operator(pg_catalog.>=) v_before
            )::integer;
            v_before := v_count;
            if v_count operator(pg_catalog.<=) v_most then
                v_has_left := recall._move_last(
                    p_product_name, v_id, v_source, v_target, p_most_seconds
                );
            end if;
            exit when v_has_left or v_grown operator(pg_catalog.=) 10;
            perform pg_catalog.pg_sleep(0.1);
        end loop;
        if not v_has_left then
            raise exception 'product "%" is written faster than it is copied: % portions differ',
                p_product_name, v_count
                using
                    errcode = 'lock_not_available',
                    hint = pg_catalog.format(
                        'Call it again when less is written, or with p_most_seconds => %s, for'
                        ' which its writers may wait: what was copied stays.',
                        greatest(
                            p_most_seconds operator(pg_catalog.+) 1,
                            v_count operator(pg_catalog./) 32
                        )
                    );
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
' conversations, sealed fields as they are, and budgets of figures with what is spent, while the'
' product is searched and written; then its writers wait, p_most_seconds (1 to 600) at most, for'
' what changed since: 64 portions for each of these seconds. What the node that it leaves commits'
' then decides, and every call follows. It gives up after 10 rounds of copying in which more'
' differed than that and no less than the round before, and after 100 in all. Killed at any moment'
' it is called again, which goes on, or drops what is left of a copy. Raises 22023 for a bad'
' p_most_seconds, 42501 for who is not the owner of recall, or a login that is not on a node,'
' 42704 for a product or node that is not there, 0A000 for one in parts, and for one with sealed'
' fields where the node has no pgcrypto, 55000 where it lacks an API key of a model of the'
' product, 25001 in a transaction block, 23505 where the other node has something of that name,'
' 55P03 where it was written all the time, 08006 where a node cannot be reached.';

grant execute on procedure recall.move_product to recall_admin;
