-- Weights by which questions are told apart that are answered: logistic regression with a ridge
-- around the weights to start from, a Newton step a weight at a time.
create or replace function recall._fit_answerable(
    p_features vector [],
    p_answerable boolean [],
    p_start double precision []
)
returns double precision []
language plpgsql immutable parallel safe security definer set search_path from current
set jit = off as $$
declare
    v_ridge constant double precision := 0.5;
    v_weights double precision [] := p_start;
    v_slope double precision;
    v_curve double precision;
    v_step double precision;
    v_moved double precision;
    v_share double precision := (
        select avg(y::integer)::double precision from unnest(p_answerable) as y
    );
begin
    for v_sweep in 1 .. 30 loop
        v_moved := 0;
        for i in 1 .. cardinality(p_start) loop
            select
                sum(e.weight * (e.p - e.y::integer) * e.x)
                + 2 * v_ridge * (v_weights[i] - p_start[i]),
                sum(e.weight * e.p * (1 - e.p) * e.x ^ 2) + 2 * v_ridge
            into v_slope, v_curve
            from (
                select
                    f.y, 0.5 / case when f.y then v_share else 1 - v_share end as weight,
                    (f.features::real [])[i]::double precision as x,
                    1 / (1 + exp(least(50, f.features <#> v_weights::real []::vector))) as p
                from unnest(p_features, p_answerable) as f (features, y)
            ) as e;
            v_step := greatest(-1, least(1, -v_slope / v_curve));
            v_weights[i] := v_weights[i] + v_step;
            v_moved := greatest(v_moved, abs(v_step));
        end loop;
        exit when v_moved < 0.001;
    end loop;
    return v_weights;
end;
$$;

comment on function recall._fit_answerable is
'What is least is the logarithmic loss, a sum over questions in which both'
' kinds count the same, plus half the squared distance from'
' p_start. p_features: those of recall._answerable_features.';
