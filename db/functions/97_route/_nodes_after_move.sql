-- Where a call goes on whose product, or answer, was not where it was asked for.
create or replace function recall._nodes_after_move(
    p_nodes recall.node [],
    p_product_name text,
    p_answer_id bigint default null
)
returns recall.node []
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_nodes recall.node [];
    v_node recall.node;
    v_left_for text;
begin
    if p_answer_id is not null then
        foreach v_node in array recall._every_node() loop
            if v_node.name <> p_nodes[1].name and (
                select t.x
                from recall._ask(
                    array[v_node], format('select recall._has_answer(%L)', p_answer_id),
                    'x boolean', true, null
                ) as t (x boolean)
            ) then
                return array[v_node];
            end if;
        end loop;
        return null;
    end if;
    v_nodes := recall._nodes_of_product(p_product_name);
    if cardinality(v_nodes) > 1 or cardinality(p_nodes) > 1 then
        return case when cardinality(v_nodes) <> cardinality(p_nodes) then v_nodes end;
    elsif v_nodes[1].name = p_nodes[1].name then
        v_left_for := (
            select t.x
            from recall._ask(
                p_nodes, format('select recall._move_left_for(%L)', p_product_name), 'x text',
                true, null
            ) as t (x text)
        );
        if v_left_for is null or not recall._follow_move(p_product_name, v_left_for) then
            return null;
        end if;
        v_nodes := array(select n from node as n where n.name = v_left_for);
    end if;
    return v_nodes;
end;
$$;

comment on function recall._nodes_after_move is
'p_nodes: which were asked. Null where they are right.';
