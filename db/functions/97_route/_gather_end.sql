-- Brings answers and conversations of a product from nodes that gave their documents away, and
-- drops what is left there.
create or replace function recall._gather_end(p_product_name text)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_node recall.node;
    v_state jsonb;
    v_target constant recall.node := (recall._nodes_of_product(p_product_name))[1];
begin
    for v_node in
        select n.*
        from product_part as p
        inner join node as n on p.node = n.name
        where p.product_name = p_product_name and p.part is null
        order by n.id_range
    loop
        v_state := recall._ask_one(
            v_node, format('recall._move_state(%L)', p_product_name), true
        )::jsonb;
        if v_state ->> 'id' is not null then
            if v_state ->> 'moving' is null then
                perform recall._ask_one(v_node, format('recall._hide_empty(%L)', v_state -> 'id'));
            end if;
            perform recall._take_logs(v_node, v_target, v_state ->> 'id');
        end if;
        perform recall._move_clean(p_product_name, v_node);
    end loop;
    perform recall._ask_one(v_target, format(
        'recall._mark_split(%L::integer, false)', recall._ask_one(
            v_target, format('recall._move_state(%L) ->> ''id''', p_product_name), true
        )
    ));
    delete from product_part where product_name = p_product_name;
end;
$$;

comment on function recall._gather_end is
'Nobody asks them any more: the product is not filling.';
