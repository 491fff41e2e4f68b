-- Brings answers, ratings and conversations of a product from one node to another.
create or replace function recall._take_logs(
    p_source recall.node,
    p_target recall.node,
    p_product_id text
)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_family text;
    v_portions bigint [];
begin
    for v_family, v_portions in
        select t.family, t.portions
        from recall._ask(
            array[p_source],
            format(
                'select d.family, array_agg(d.portion) from recall._move_digests(%L) as d'
                ' where d.family in (''answer'', ''conversation'')'
                ' group by d.family, d.portion / 16 order by d.family', p_product_id
            ),
            'family text, portions bigint []', true, null
        ) as t (family text, portions bigint [])
    loop
        perform recall._ask_one(p_target, format(
            'recall._move_late(%L, %L)', p_product_id, recall._ask_one(p_source, format(
                'recall._move_rows(%L, %L, %L)', p_product_id, v_family, v_portions
            ), true)
        ));
    end loop;
end;
$$;

comment on function recall._take_logs is
'They stay on p_source too; what p_target has already stays as it is.';
