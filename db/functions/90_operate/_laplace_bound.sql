-- What discrete Laplace noise stays within, in so many of all cases.
create or replace function recall._laplace_bound(p_scale double precision, p_share double precision)
returns bigint
language sql immutable parallel safe strict security invoker
begin atomic
    -- P(|k| > b) = 2 q^(b + 1) / (1 + q), with q = exp(-1 / scale).
    select
        greatest(
            0,
            pg_catalog.ceil(
                -p_scale
                * pg_catalog.ln((1 - p_share) * (1 + pg_catalog.exp(-1 / p_scale)) / 2) - 1
            )
        )::bigint;
end;

comment on function recall._laplace_bound is
'The least whole number that |noise| is not above with probability p_share.';
