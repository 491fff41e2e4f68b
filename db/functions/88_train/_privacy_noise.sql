-- Noise that hides a change of the given length, from the server's cryptographic source.
create or replace function recall._privacy_noise(
    p_classes integer,
    p_dimensions integer,
    p_sensitivity double precision,
    p_epsilon double precision,
    p_delta double precision
)
returns vector []
language plpgsql volatile parallel restricted strict security invoker set search_path from current
as $$
declare
    -- The weights of all classes add up to zero, and so does their noise.
    v_free integer := (p_classes - 1) * p_dimensions;
    v_normal vector [];
    v_mean vector;
    v_factor double precision;
begin
    -- Box and Muller: two numbers of 48 random bits each make one normal one.
    v_normal := array(
        select array_agg(
            (sqrt(-2 * ln(u.x)) * cos(2 * pi() * u.y))::real order by u.j
        )::vector
        from (
            select
                i, j, (('x' || left(k.hex, 12))::bit(48)::bigint + 0.5) / 2 ^ 48 as x,
                ('x' || right(k.hex, 12))::bit(48)::bigint / 2 ^ 48 as y
            from generate_series(1, p_classes) as i
            cross join generate_series(1, p_dimensions) as j
            cross join lateral (
                select replace(gen_random_uuid()::text, '-', '') as hex where i > 0 and j > 0
            ) as k
        ) as u
        group by u.i
        order by u.i
    );
    v_mean := (select avg(n) from unnest(v_normal) as n);
    if p_delta > 0 then
        v_factor := p_sensitivity
            / (sqrt(2) * (sqrt(p_epsilon - ln(p_delta)) - sqrt(-ln(p_delta))));
    else
        -- A length by the gamma distribution of shape v_free, in a direction of equal chances.
        v_factor := p_sensitivity / p_epsilon * (
            select -sum(ln(
                (
                    ('x' || left(replace(gen_random_uuid()::text, '-', ''), 12))::bit(48)::bigint
                    + 0.5
                ) / 2 ^ 48
            ))
            from generate_series(1, v_free)
        ) / (select sqrt(sum(vector_norm(n - v_mean) ^ 2)) from unnest(v_normal) as n);
    end if;
    return array(
        select recall._scale_vector(n.v - v_mean, v_factor)
        from unnest(v_normal) with ordinality as n (v, i)
        order by n.i
    );
end;
$$;

comment on function recall._privacy_noise is
'A vector a class, their sum zero. p_delta 0: of density proportional to exp(−p_epsilon · length /'
' p_sensitivity) (Chaudhuri, Monteleoni and Sarwate 2011); else normal with deviation p_sensitivity'
' / √(2ρ), √ρ = √(p_epsilon + ln(1/p_delta)) − √ln(1/p_delta) (Bun and Steinke 2016).';
