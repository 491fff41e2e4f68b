-- Takes each document of a product to the node of its part, while it is searched and written.
create or replace function recall._fill_parts(p_product_name text)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_nodes constant recall.node [] := recall._nodes_of_product(p_product_name);
    v_parts constant integer := (
        select count(p.part)::integer from product_part as p where p.product_name = p_product_name
    );
    v_id constant text := recall._ask_one(
        v_nodes[1], format('recall._move_state(%L) ->> ''id''', p_product_name), true
    );
    v_node recall.node;
    v_way record;
    v_count integer;
    v_was_none boolean := false;
begin
    perform recall._require_owner();
    foreach v_node in array v_nodes loop
        if not recall._move_waits(v_node) then
            raise exception 'somebody still uses product "%" who does not know of its parts',
                p_product_name
                using errcode = 'lock_not_available', hint = 'Call it again later.';
        end if;
    end loop;
    for v_round in 1..100 loop
        v_count := 0;
        for v_way in
            select s as source, t as target, p.part
            from product_part as o
            inner join node as s on o.node = s.name
            inner join product_part as p on o.product_name = p.product_name
            inner join node as t on p.node = t.name
            where
                o.product_name = p_product_name and p.part is not null
                and o.part is distinct from p.part
            order by o.part, p.part
        loop
            v_count := v_count + recall._give_documents(
                v_way.source, v_way.target, v_id, v_way.part, v_parts
            );
        end loop;
        if v_count = 0 then
            if v_was_none then
                return;
            end if;
            -- Who was told that a document is elsewhere writes it there at once.
            perform pg_sleep(0.5);
        end if;
        v_was_none := v_count = 0;
    end loop;
    raise exception 'documents of product "%" are written faster than they are copied',
        p_product_name
        using errcode = 'lock_not_available', hint = 'Call it again when less is written.';
end;
$$;

comment on function recall._fill_parts is
'Until two rounds over all nodes find none elsewhere, half a second apart. Raises 55P03 where'
' somebody used the product for ten seconds who asked for it before it had parts, or writes it for'
' long.';
