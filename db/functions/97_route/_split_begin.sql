-- Makes the parts of a product, empty but for the one that has it, and has the router ask them all.
create or replace function recall._split_begin(p_product_name text, p_nodes text [])
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_parts constant text [] := array(
        select p.node from product_part as p
        where p.product_name = p_product_name and p.part is not null
        order by p.part
    );
    v_missing constant text := (
        select u.name
        from unnest(p_nodes) with ordinality as u (name, i)
        where not exists (select from node as n where n.name = u.name)
        order by u.i
        limit 1
    );
    v_source recall.node;
    v_target recall.node;
    v_state jsonb;
    v_trouble text;
begin
    perform recall._require_owner();
    if
        cardinality(p_nodes) between 2 and 64 is not true
        or cardinality(p_nodes) <> (select count(distinct u) from unnest(p_nodes) as u)
    then
        raise exception 'p_nodes: must be 2 to 64 different nodes'
            using errcode = 'invalid_parameter_value', hint = 'recall.nodes() lists them.';
    elsif v_missing is not null then
        raise exception 'p_nodes: there is no node "%"', v_missing
            using errcode = 'undefined_object', hint = 'recall.nodes() lists them.';
    elsif exists (select from product_part as p where p.product_name = p_product_name) then
        if v_parts = p_nodes then
            return;
        end if;
        raise exception 'p_product_name: product "%" is in parts already', p_product_name
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'Bring it together first: call recall.merge_product.';
    end if;
    v_source := (
        select n from node as n inner join placement as p on n.name = p.node
        where p.product_name = p_product_name
    );
    if v_source.name is not null then
        v_state := recall._ask_one(
            v_source, format('recall._move_state(%L)', p_product_name), true
        )::jsonb;
    end if;
    if v_state is null or v_state ->> 'moving' is not null then
        raise exception 'p_product_name: there is no product "%"', coalesce(p_product_name, 'null')
            using
                errcode = 'undefined_object',
                hint = 'recall.placement lists them; recall.create_product makes one.';
    elsif v_source.name <> all(p_nodes) then
        raise exception 'p_nodes: node "%", which has the product, is not among them', v_source.name
            using
                errcode = 'invalid_parameter_value',
                hint = 'call recall.move_product takes it to another node.';
    end if;
    v_trouble := recall._ask_one(
        v_source, format('recall._split_trouble(%L)', v_state -> 'id'), true
    );
    if v_trouble is not null then
        raise exception 'p_product_name: product "%" has %, which parts cannot have',
            p_product_name, v_trouble
            using
                errcode = 'feature_not_supported',
                hint = 'Move it as a whole: call recall.move_product.';
    end if;
    for v_target in select n.* from node as n where n.name = any(p_nodes) order by n.id_range loop
        if v_target.name <> v_source.name then
            perform recall._move_need_keys(v_state, v_target);
            perform recall._copy_settings(p_product_name, v_state, v_source, v_target);
        end if;
    end loop;
    perform recall._ask_one(v_source, format('recall._mark_split(%L, true)', v_state -> 'id'));
    insert into product_part (product_name, node, part)
    select p_product_name, u.name, u.i from unnest(p_nodes) with ordinality as u (name, i);
    update placement set node = p_nodes[1], placed = now(), is_filling = true
    where product_name = p_product_name;
end;
$$;

comment on function recall._split_begin is
'Raises as recall.split_product does.';
