-- What a product moves from, once the node that it moves to has a place for it.
create or replace function recall._move_begin(p_product_name text, p_node text)
returns integer
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_source recall.node;
    v_target constant recall.node := recall._node_named(p_node);
    v_call constant text := format('recall._move_state(%L)', p_product_name);
    v_state jsonb;
    v_there jsonb;
begin
    perform recall._require_owner();
    if v_target.name is null then
        raise exception 'p_node: there is no node "%"', coalesce(p_node, 'null')
            using errcode = 'undefined_object', hint = 'recall.nodes() lists them.';
    end if;
    if exists (select from product_part as p where p.product_name = p_product_name) then
        raise exception 'p_product_name: product "%" is in parts', p_product_name
            using
                errcode = 'feature_not_supported',
                hint = 'call recall.merge_product brings it together on one node.';
    end if;
    v_source := (
        select n from node as n inner join placement as p on n.name = p.node
        where p.product_name = p_product_name
    );
    if v_source.name is not null then
        v_state := recall._ask_one(v_source, v_call, true)::jsonb;
    end if;
    if v_state ->> 'left_for' is not null then
        -- Whoever moved it came no further.
        perform recall._follow_move(p_product_name, v_state ->> 'left_for');
        return recall._move_begin(p_product_name, p_node);
    elsif v_state is null or v_state ->> 'moving' is not null then
        raise exception 'p_product_name: there is no product "%"', coalesce(p_product_name, 'null')
            using errcode = 'undefined_object', hint = 'recall.placement lists them.';
    elsif v_source.name <> v_target.name then
        perform recall._move_need_keys(v_state, v_target);
        v_there := recall._ask_one(v_target, v_call, true)::jsonb;
        if v_there ->> 'left_for' is not null or v_there -> 'id' <> v_state -> 'id' then
            perform recall._move_clean(p_product_name, v_target);
        end if;
        perform recall._ask_one(
            v_target, format('recall._move_receive(%L, false)', v_state -> 'settings')
        );
    end if;
    return (v_state -> 'id')::integer;
end;
$$;

comment on function recall._move_begin is
'The id of the product. Raises as recall.move_product does.';
