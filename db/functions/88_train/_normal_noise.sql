-- Vectors of normal numbers, from the server's cryptographic source.
create or replace function recall._normal_noise(
    p_count integer,
    p_dimensions integer,
    p_deviation double precision
)
returns vector []
language plpgsql volatile parallel restricted strict security invoker set search_path from current
as $$
begin
    -- Box and Muller: two numbers of 48 random bits each make two normal ones.
    return array(
        select array_agg(n.x order by p.j, n.k)::vector
        from generate_series(1, p_count) as i
        cross join generate_series(1, (p_dimensions + 1) / 2) as p (j)
        cross join lateral (
            select replace(gen_random_uuid()::text, '-', '') as hex where i > 0 and p.j > 0
        ) as u
        cross join lateral (
            select
                p_deviation * sqrt(-2 * ln(
                    (('x' || left(u.hex, 12))::bit(48)::bigint + 0.5) / 2 ^ 48
                )) as radius,
                2 * pi() * ('x' || right(u.hex, 12))::bit(48)::bigint / 2 ^ 48 as angle
        ) as r
        cross join lateral (
            values (1, (r.radius * cos(r.angle))::real), (2, (r.radius * sin(r.angle))::real)
        ) as n (k, x)
        where 2 * p.j + n.k - 2 <= p_dimensions
        group by i
        order by i
    );
end;
$$;

comment on function recall._normal_noise is
'p_count vectors of p_dimensions numbers, each of mean 0 and deviation p_deviation.';
