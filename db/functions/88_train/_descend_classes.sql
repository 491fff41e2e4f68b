-- Some epochs of dual coordinate descent: a support vector machine a class, all classes at once.
create or replace function recall._descend_classes(
    p_model_id bigint,
    p_levels integer [],
    p_split integer,
    p_cost double precision,
    p_epochs integer,
    inout p_duals vector [],
    out weights vector [],
    out bias vector,
    out dense_weights vector []
)
returns record
language plpgsql stable parallel unsafe security definer set search_path from current
set work_mem = '64MB' as $$
declare
    v_classes integer := (select max(class_no) from _class where model_id = p_model_id);
    v_zero vector := array_fill(0::real, array[v_classes])::vector;
    v_level_squares double precision [] := array(
        select recall._level_square(l) from generate_series(0, 48) as l order by l
    );
    v_squares vector [] := array(
        select array_fill(recall._level_square(l)::real, array[v_classes])::vector
        from generate_series(1, 48) as l
        order by l
    );
    v_signs vector [] := array( -- 1 for the class of a record, -1 for the others.
        select array_agg(case when j = i then 1 else -1 end::real order by j)::vector
        from generate_series(1, v_classes) as i
        cross join generate_series(1, v_classes) as j
        group by i
        order by i
    );
    v_step double precision;
    v_first integer := (p_duals = '{}')::integer;
    v_record record;
    v_term integer;
    v_sum vector;
    v_dual vector;
    v_change vector;
begin
    v_squares[0] := v_zero;
    weights := array_fill(v_zero, array[cardinality(p_levels)]);
    bias := v_zero;
    dense_weights := (
        select array_fill(recall._scale_vector(r.dense, 0), array[v_classes])
        from _class_record as r
        where r.model_id = p_model_id and r.dense is not null
        limit 1
    );
    if p_duals = '{}' then
        p_duals := array_fill(v_zero, array[
            (select max(record_no) from _class_record where model_id = p_model_id)
        ]);
    end if;
    -- Epoch 0 makes the weights of the duals that are given.
    for v_epoch in v_first .. p_epochs loop
        for v_record in
            select
                r.record_no, r.class_no, r.terms, r.dense, 1 / sqrt(k.squares) as inverse_norm
            from _class_record as r
            cross join lateral (
                select sum(v_level_squares[p_levels[t] + 1]) as squares from unnest(r.terms) as t
            ) as k
            where r.model_id = p_model_id and r.split <> p_split and k.squares > 0
            order by hashint4(r.record_no # (v_epoch * 7919))
        loop
            v_dual := p_duals[v_record.record_no];
            if v_epoch = 0 then
                v_change := v_dual;
                continue when v_change = v_zero;
            else
                v_sum := v_zero;
                foreach v_term in array v_record.terms loop
                    v_sum := v_sum + weights[v_term];
                end loop;
                v_sum := bias + recall._scale_vector(v_sum, v_record.inverse_norm);
                v_step := 2 + 1 / (2 * p_cost) + coalesce(vector_norm(v_record.dense) ^ 2, 0);
                if v_record.dense is not null then
                    v_sum := v_sum + recall._dense_margins(dense_weights, v_record.dense);
                end if;
                v_sum := recall._scale_vector(v_dual, 1 - 1 / (v_step * 2 * p_cost))
                    + recall._scale_vector(v_signs[v_record.class_no] - v_sum, 1 / v_step);
                v_sum := array(
                    select case
                        when abs(u.x) < 1e-7 then 0
                        when u.i = v_record.class_no then greatest(u.x, 0)
                        else least(u.x, 0)
                    end
                    from unnest(v_sum::real []) with ordinality as u (x, i)
                )::vector;
                v_change := v_sum - v_dual;
                continue when vector_norm(v_change) < 1e-4;
                p_duals[v_record.record_no] := v_sum;
            end if;
            bias := bias + v_change;
            if v_record.dense is not null then
                dense_weights := array(
                    select d.w + recall._scale_vector(v_record.dense, d.x)
                    from unnest(dense_weights, v_change::real []) with ordinality as d (w, x, i)
                    order by d.i
                );
            end if;
            v_change := recall._scale_vector(v_change, v_record.inverse_norm);
            foreach v_term in array v_record.terms loop
                weights[v_term] := weights[v_term] + v_change * v_squares[p_levels[v_term]];
            end loop;
        end loop;
    end loop;
end;
$$;

comment on function recall._descend_classes is
'Minimizes, for each class, ½‖w‖² + p_cost · sum of squares of max(0, 1 − y(w·x + b)), the terms'
' of x of unit length (Hsieh et al. 2008), over the records outside of p_split. p_duals: y times'
' the dual variables, by record, to begin with and as they are then; {}: zero. weights: of terms by'
' number, times their scale.';
