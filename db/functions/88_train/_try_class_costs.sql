-- Judges costs by the next split, by weights that are found without it.
create or replace function recall._try_class_costs(p_model recall.trained_model)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path from current as $$
declare
    v_split integer := coalesce((p_model.state ->> 'split')::integer, 0) + 1;
    v_begin double precision := coalesce(
        (p_model.state ->> 'begin')::double precision, recall._try_class_begin(p_model.id)
    );
    v_levels integer [] := recall._class_levels(p_model.id, v_split, v_begin);
    v_duals vector [] := recall._class_duals(p_model.id);
    v_epochs integer := case when v_duals = '{}' then 6 else 3 end;
    v_best_duals vector [];
    v_best double precision;
    v_cost double precision;
    v_solved record;
    v_judged jsonb;
    v_tried jsonb := '[]';
begin
    -- A greater cost begins with the solution of the smaller one.
    for v_cost in
        select c.cost::double precision
        from jsonb_array_elements_text(p_model.state -> 'options' -> 'costs') as c (cost)
    loop
        select * into v_solved
        from recall._descend_classes(
            p_model.id, v_levels, v_split, v_cost, v_epochs, v_duals
        );
        v_duals := v_solved.p_duals;
        v_epochs := 3;
        v_judged := (
            select recall._judge_classes(array_agg(m.class_no), array_agg(m.margins))
            from recall._class_margins(
                p_model.id, v_levels, v_split, v_solved.weights, v_solved.bias,
                v_solved.dense_weights
            ) as m
        ) || jsonb_build_object('cost', v_cost, 'split', v_split);
        if v_best is null or (v_judged ->> 'accuracy')::double precision > v_best then
            v_best := (v_judged ->> 'accuracy')::double precision;
            v_best_duals := v_duals;
        end if;
        v_tried := v_tried || v_judged;
    end loop;
    perform recall._keep_class_duals(p_model.id, v_best_duals);
    return jsonb_build_object('split', v_split, 'begin', v_begin, 'tried', v_tried);
end;
$$;

comment on function recall._try_class_costs is
'split; begin, by recall._try_class_begin; and tried, an object a cost: with cost, split and what'
' recall._judge_classes gives.';
