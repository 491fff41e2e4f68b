-- Makes an empty part of a product on a node: all that it has but documents and logs.
create or replace function recall._copy_settings(
    p_product_name text,
    p_state jsonb,
    p_source recall.node,
    p_target recall.node
)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_there constant jsonb := recall._ask_one(
        p_target, format('recall._move_state(%L)', p_product_name), true
    )::jsonb;
    v_settings constant jsonb := p_state -> 'settings' || '{"is_part": true}';
    v_id constant jsonb := p_state -> 'id';
    v_family text;
    v_portions bigint [];
begin
    -- Whoever came no further left an empty part, which is made anew.
    if v_there -> 'id' = v_id and v_there ->> 'moving' is null then
        perform recall._ask_one(p_target, format('recall._hide_empty(%L)', v_id));
    end if;
    perform recall._move_clean(p_product_name, p_target);
    perform recall._ask_one(p_target, format('recall._move_receive(%L, false)', v_settings));
    for v_family in
        select m.family from moved_table as m
        where m.family in ('settings', 'encoder', 'encoder_chunk', 'encoder_term')
        group by m.family
        order by min(m.place)
    loop
        for v_portions in
            select t.portions
            from recall._ask(
                array[p_source],
                format(
                    'select array_agg(d.portion) from recall._move_digests(%L, %L) as d'
                    ' group by d.portion / 16', v_id, v_family
                ),
                'portions bigint []', true, null
            ) as t (portions bigint [])
        loop
            perform recall._ask_one(p_target, format(
                'recall._move_take(%L, %L, %L, %L, true)', v_id, v_family, v_portions,
                recall._ask_one(p_source, format(
                    'recall._move_rows(%L, %L, %L)', v_id, v_family, v_portions
                ), true)
            ));
        end loop;
    end loop;
    perform recall._ask_one(p_target, format('recall._move_receive(%L, true)', v_settings));
    perform recall._ask_one(p_target, format('recall._move_arrive(%L)', p_product_name));
end;
$$;

comment on function recall._copy_settings is
'p_state: of recall._move_state. The part has the product''s id. Raises 23505 where the node has'
' something of that name.';
