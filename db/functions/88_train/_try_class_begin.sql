-- How much it counts how texts begin: all or nothing, as a split likes it.
create or replace function recall._try_class_begin(p_model_id bigint)
returns double precision
language plpgsql stable parallel unsafe security invoker set search_path from current as $$
declare
    v_levels integer [];
    v_solved record;
    v_loss double precision;
    v_least double precision;
    v_begin double precision;
    v_best double precision := 0;
begin
    if not exists (
        select from _class_term where model_id = p_model_id and starts_with(term, '^^ ')
    ) then
        return 0;
    end if;
    foreach v_begin in array array[0, 1] loop
        v_levels := recall._class_levels(p_model_id, 1, v_begin);
        select * into v_solved
        from recall._descend_classes(p_model_id, v_levels, 1, 1, 4, '{}');
        v_loss := (
            select
                (recall._judge_classes(array_agg(m.class_no), array_agg(m.margins)) ->> 'loss')
                ::double precision
            from recall._class_margins(
                p_model_id, v_levels, 1, v_solved.weights, v_solved.bias, v_solved.dense_weights
            ) as m
        );
        if v_least is null or v_loss < v_least then
            v_least := v_loss;
            v_best := v_begin;
        end if;
    end loop;
    return v_best;
end;
$$;

comment on function recall._try_class_begin is
'0 or 1, for recall._class_levels: what leaves the smaller loss on the first split, with cost 1.';
