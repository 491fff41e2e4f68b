-- Judges the next cost by the folds that its weights were found without.
create or replace function recall._try_class_cost(p_model recall.trained_model)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path from current as $$
declare
    v_options jsonb := p_model.state -> 'options';
    v_cost double precision := (
        v_options -> 'costs' ->> jsonb_array_length(coalesce(p_model.state -> 'tried', '[]'))
    )::double precision;
    v_levels integer [];
    v_solved record;
    v_classes integer [] := '{}';
    v_margins vector [] := '{}';
    v_batch record;
    v_factor double precision;
begin
    for v_fold in 1 .. (v_options ->> 'judged_folds')::integer loop
        v_levels := recall._class_levels(p_model.id, v_fold);
        select * into v_solved
        from recall._descend_classes(p_model.id, v_levels, v_fold, v_cost, 6, '{}');
        select array_agg(m.class_no) as classes, array_agg(m.margins) as margins into v_batch
        from recall._class_margins(
            p_model.id, v_levels, v_fold, v_solved.weights, v_solved.bias
        ) as m;
        v_classes := v_classes || v_batch.classes;
        v_margins := v_margins || v_batch.margins;
    end loop;
    v_factor := recall._calibrate_classes(v_classes, v_margins);
    return (
        select jsonb_build_object(
            'cost', v_cost, 'factor', v_factor, 'accuracy', avg((k.is_best)::integer),
            'loss', avg(k.loss)
        )
        from (
            select
                max(u.x) filter (where u.i = m.class_no) = max(u.x) as is_best,
                max(u.x) * v_factor + ln(sum(exp((u.x - m.most) * v_factor)))
                - max(u.x) filter (where u.i = m.class_no) * v_factor as loss
            from (
                select
                    c.class_no, c.margins, c.n, (
                        select max(x) from unnest(c.margins::real []) as x
                    )::double precision as most
                from unnest(v_classes, v_margins) with ordinality as c (class_no, margins, n)
            ) as m
            cross join unnest(m.margins::real []) with ordinality as u (x, i)
            group by m.n
        ) as k
    );
end;
$$;

comment on function recall._try_class_cost is
'cost, factor (recall._calibrate_classes), accuracy, and loss, the mean of −ln of the probability'
' of the true class.';
