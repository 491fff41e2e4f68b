-- A quantile and the interval that bootstrap draws of it would give in the limit: the number of
-- draws below an order statistic is binomial, here by its normal approximation.
create or replace function recall._quantile_bounds(
    p_values double precision [],
    p_quantile double precision,
    p_confidence double precision
)
returns double precision []
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_sorted double precision [] := array(
        select v from pg_catalog.unnest(p_values) as v order by v
    );
    v_rows integer := pg_catalog.cardinality(p_values);
    -- Abramowitz and Stegun 26.2.23: the normal quantile to 0.00045.
    v_t double precision := pg_catalog.sqrt(-2 * pg_catalog.ln((1 - p_confidence) / 2));
    v_half double precision := pg_catalog.sqrt(v_rows * p_quantile * (1 - p_quantile)) * (
        v_t - (2.515517 + v_t * (0.802853 + v_t * 0.010328))
        / (1 + v_t * (1.432788 + v_t * (0.189269 + v_t * 0.001308)))
    );
begin
    return array[
        v_sorted[greatest(1, pg_catalog.ceil(v_rows * p_quantile)::integer)],
        v_sorted[greatest(1, pg_catalog.floor(v_rows * p_quantile - v_half)::integer)],
        v_sorted[least(v_rows, pg_catalog.ceil(v_rows * p_quantile + v_half)::integer + 1)]
    ];
end;
$$;

comment on function recall._quantile_bounds is
'{quantile, low, high} of p_values, each one of them.';
