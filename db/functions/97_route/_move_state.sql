-- A product on this node, for one who moves it.
create or replace function recall._move_state(p_product_name text)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._require_owner();
    return (
        select
            jsonb_build_object(
                'id', p.id, 'moving', p.moving, 'left_for', d.node, 'settings', to_jsonb(p),
                'is_sealed', exists (select from _product_key as k where k.product_id = p.id),
                'keys', array(
                    select distinct m.options ->> 'secret'
                    from model as m
                    where m.options ? 'secret' and m.id in (
                        select u.model_id from product_model as u where u.product_id = p.id
                        union all
                        select i.model_id from image_model as i where i.product_id = p.id
                    )
                ),
                'spent', (
                    select jsonb_object_agg(b.id, recall._spent_thousandths(b.id))
                    from figure_budget as b
                    where b.product_id = p.id
                )
            )
        from product as p
        left join _departure as d on p.id = d.product_id
        where p.name = p_product_name
    );
end;
$$;

comment on function recall._move_state is
'Null where it is not here. left_for: the node that it has left for. settings: its row.'
' is_sealed: it has keys, wrapped by a master key. keys: names of the API keys that its models use.'
' spent: thousandths of each budget of figures. Raises 42501 for who is not the owner of recall.';
