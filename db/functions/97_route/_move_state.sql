-- A product on this node, for one who moves it.
create or replace function recall._move_state(p_product_name text)
returns jsonb
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._require_owner();
    return (
        select
            jsonb_build_object(
                'id', p.id, 'moving', p.moving, 'left_for', d.node, 'settings', to_jsonb(p),
                'is_bound', exists (select from sealing as s where s.product_id = p.id)
                or exists (select from figure_budget as b where b.product_id = p.id)
            )
        from product as p
        left join _departure as d on p.id = d.product_id
        where p.name = p_product_name
    );
end;
$$;

comment on function recall._move_state is
'Null where it is not here. left_for: the node that it has left for. settings: its row. is_bound:'
' its keys or budgets are of this node. Raises 42501 for who is not the'
' owner of recall.';
