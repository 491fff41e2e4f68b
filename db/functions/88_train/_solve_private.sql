-- Solves a regularized regression whose solution depends little on each single record.
create or replace function recall._solve_private(
    p_model_id bigint,
    p_ridge double precision,
    out weights vector [],
    out sensitivity double precision
)
returns record
language plpgsql stable parallel unsafe security invoker set search_path from current
set jit = off as $$
declare
    v_classes integer := (select max(class_no) from _class where model_id = p_model_id);
    v_count integer := (select count(*)::integer from _class_record where model_id = p_model_id);
    v_curve double precision := 0.5 + p_ridge;
    v_momentum double precision := (sqrt(v_curve / p_ridge) - 1) / (sqrt(v_curve / p_ridge) + 1);
    v_ahead vector [];
    v_next vector [];
    v_gradient vector [];
begin
    sensitivity := 2 * sqrt(2) / (v_count * p_ridge);
    weights := (
        select array_fill(recall._scale_vector(r.dense, 0), array[v_classes])
        from _class_record as r
        where r.model_id = p_model_id
        limit 1
    );
    v_ahead := weights;
    for v_step in 1 .. 3000 loop
        v_gradient := array(
            select
                avg(recall._scale_vector(
                    r.dense, e.x / e.total - (e.i = r.class_no)::integer::double precision
                ))
                + recall._scale_vector(v_ahead[e.i], p_ridge)
            from _class_record as r
            cross join lateral (
                select k.i::integer as i, exp(k.x) as x, sum(exp(k.x)) over () as total
                from unnest(recall._dense_margins(v_ahead, r.dense)::real []::double precision [])
                    with ordinality as k (x, i)
            ) as e
            where r.model_id = p_model_id
            group by e.i
            order by e.i
        );
        -- The solution is at most the gradient over p_ridge away.
        if (select sqrt(sum(vector_norm(g) ^ 2)) from unnest(v_gradient) as g)
            <= 0.05 * sensitivity * p_ridge
        then
            weights := v_ahead;
            sensitivity := 1.1 * sensitivity;
            return;
        end if;
        v_next := array(
            select a.w - recall._scale_vector(a.g, 1 / v_curve)
            from unnest(v_ahead, v_gradient) with ordinality as a (w, g, i)
            order by a.i
        );
        v_ahead := array(
            select n.w + recall._scale_vector(n.w - n.before, v_momentum)
            from unnest(v_next, weights) with ordinality as n (w, before, i)
            order by n.i
        );
        weights := v_next;
    end loop;
    raise exception 'hyperparams: no solution is found with "ridge" %', p_ridge
        using errcode = 'invalid_parameter_value', hint = 'A greater ridge is found sooner.';
end;
$$;

comment on function recall._solve_private is
'weights, a vector a class, minimize the mean of −ln softmax(Wx)[class] + p_ridge/2 ‖W‖² over the'
' records'' dense features x, ‖x‖ ≤ 1, by Nesterov''s accelerated gradient. The gradient of a'
' record''s loss is at most √2 long, so that another record in place of one moves the minimum by'
' 2√2 / (records · p_ridge) at most; sensitivity is that and a tenth, as either solution is off by'
' a twentieth at most.';
