-- A step of Newton's method to the least of a convex function, of weights that stay above 0.
create or replace function recall._newton_step(
    p_weights double precision [],
    p_slopes double precision [],
    p_curves double precision [] []
)
returns double precision []
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_step double precision [] := array_fill(
        0::double precision, array[pg_catalog.cardinality(p_weights)]
    );
    v_slope double precision;
begin
    -- Coordinate descent on the quadratic model, which keeps to the bounds by itself.
    for v_sweep in 1 .. 40 loop
        for i in 1 .. pg_catalog.cardinality(p_weights) loop
            v_slope := p_slopes[i];
            for j in 1 .. pg_catalog.cardinality(p_weights) loop
                v_slope := v_slope + p_curves[i][j] * v_step[j];
            end loop;
            v_step[i] := least(0.5, greatest(
                -0.5, -p_weights[i], v_step[i] - v_slope / p_curves[i][i]
            ));
        end loop;
    end loop;
    return v_step;
end;
$$;

comment on function recall._newton_step is
'What to add to p_weights, at most 0.5 to each. p_slopes, p_curves: gradient and Hessian there,'
' the latter positive definite.';
