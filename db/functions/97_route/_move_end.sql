-- Brings what came late to where a product went, and drops what it left.
create or replace function recall._move_end(p_product_name text)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_node recall.node;
    v_target constant recall.node := (
        select n from node as n inner join placement as p on n.name = p.node
        where p.product_name = p_product_name
    );
    v_call constant text := format('recall._move_state(%L)', p_product_name);
    v_state jsonb;
begin
    if recall._ask_one(v_target, v_call, true)::jsonb -> 'moving' is distinct from 'null' then
        raise exception 'node "%" does not serve product "%"', v_target.name, p_product_name
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'Nothing was dropped; ask each node for recall._move_state.';
    end if;
    foreach v_node in array recall._every_node() loop
        continue when v_node.name = v_target.name;
        v_state := recall._ask_one(v_node, v_call, true)::jsonb;
        if v_state ->> 'left_for' is not null and not recall._move_waits(v_node) then
            raise notice 'node "%": somebody still uses what "%" left there', v_node.name,
                p_product_name
                using hint = 'Call it again later: then that copy goes.';
            continue;
        elsif v_state ->> 'left_for' = v_target.name then
            perform recall._ask_one(v_target, format(
                'recall._move_late(%L, %L)', v_state -> 'id', recall._ask_one(
                    v_node, format('recall._move_late_rows(%L)', v_state -> 'id')
                )
            ));
        end if;
        perform recall._move_clean(p_product_name, v_node);
    end loop;
end;
$$;

comment on function recall._move_end is
'On every node but the one that serves it. A copy stays, with a notice, where somebody still writes'
' who saw the product there.';
