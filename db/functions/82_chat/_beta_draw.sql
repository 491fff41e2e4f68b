-- A draw of Beta(alpha, beta), as the ratio of two gamma variates (Marsaglia and Tsang 2000).
create or replace function recall._beta_draw(
    p_alpha double precision,
    p_beta double precision,
    p_seed text
)
returns double precision
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_gamma double precision [] := '{}';
    v_d double precision;
    v_x double precision;
    v_v double precision;
begin
    for i in 1 .. 2 loop
        v_d := case i when 1 then p_alpha else p_beta end - 1 / 3.0::double precision;
        for j in 1 .. 1000 loop
            v_x := sqrt(-2 * ln(recall._uniform_draw(format('%s %s %s a', p_seed, i, j))))
                * cos(2 * pi() * recall._uniform_draw(format('%s %s %s b', p_seed, i, j)));
            v_v := power(1 + v_x / sqrt(9 * v_d), 3);
            continue when v_v <= 0;
            exit when ln(recall._uniform_draw(format('%s %s %s c', p_seed, i, j)))
                < v_x * v_x / 2 + v_d * (1 - v_v + ln(v_v));
        end loop;
        v_gamma := v_gamma || v_d * greatest(v_v, 1e-9);
    end loop;
    return v_gamma[1] / (v_gamma[1] + v_gamma[2]);
end;
$$;

comment on function recall._beta_draw is
'Between 0 and 1; the same arguments give the same draw. p_alpha and p_beta: 1 or more.';
