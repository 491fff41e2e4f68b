-- A mean over answers, with noise that hides any single session.
create or replace function recall.private_mean(
    p_product_name text,
    p_epsilon double precision,
    p_measure text default 'score',
    p_least double precision default null,
    p_most double precision default null,
    p_bound integer default 10,
    p_since timestamptz default '-infinity',
    p_until timestamptz default 'infinity'
)
returns table (value double precision, plus_minus double precision, epsilon_left numeric)
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name);
    v_least double precision := coalesce(p_least, case p_measure when 'score' then -1 else 0 end);
    v_most double precision := coalesce(
        p_most, case p_measure when 'milliseconds' then 10000 else 1 end
    );
    v_thousandths bigint;
    v_sum bigint;
    v_count bigint;
    v_scale double precision;
begin
    perform recall._check_figure(p_measure, p_bound, p_since, p_until);
    if not (v_most - v_least >= 1e-6 and v_least >= -1e9 and v_most <= 1e9) then
        raise exception 'p_most: must be 1e-6 above p_least at least, and both within 1e9'
            using
                errcode = 'invalid_parameter_value',
                hint = 'Between them values are cut; the closer they are, the less noise.';
    end if;
    epsilon_left := recall._spend_figure(v_product, p_epsilon);
    v_thousandths := (p_epsilon * 1000)::bigint;
    -- Half of epsilon each. Values are steps of a thousandth of the range, from its middle.
    select
        coalesce(sum(round(1000 * (least(greatest(v.value, v_least), v_most) - v_least)
            / (v_most - v_least)) - 500), 0)::bigint,
        count(*)
    into v_sum, v_count
    from recall._figure_values(
        v_product.id, p_measure, p_bound, '-infinity', 'infinity', p_since, p_until
    ) as v (value);
    v_sum := v_sum + recall._laplace_noise(2000::bigint * 500 * p_bound, v_thousandths);
    v_count := greatest(
        1, v_count + recall._laplace_noise(2000::bigint * p_bound, v_thousandths)
    );
    v_scale := 2 * p_bound / p_epsilon;
    value := v_least + (v_most - v_least)
        * least(1, greatest(0, 0.5 + v_sum / (1000.0 * v_count)::double precision));
    plus_minus := least(v_most - v_least, (v_most - v_least) / (1000 * v_count)::double precision
        * (
            recall._laplace_bound(500 * v_scale, 0.975)
            + 500 * recall._laplace_bound(v_scale, 0.975)
        )::double precision);
    return next;
end;
$$;

comment on function recall.private_mean is
'One row: the mean of p_measure as in recall.private_count, of score if nothing is said; values are'
' cut to p_least and p_most (null: -1 to 1 for score, 0 to 10000 for milliseconds, else 0 to 1), of'
' a session the first p_bound count. It is a noisy sum over a noisy count, half of p_epsilon each.'
' plus_minus: what the noise stays within in at least 95 of 100 cases, by the noisy count; the'
' whole range where there is too little to tell. Raises as recall.private_count.';

grant execute on function recall.private_mean to recall_reader;
