-- Begins a private model: spends its budget, and tells the mean of the records' features by noise.
create or replace function recall._begin_private(p_model recall.trained_model)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path from current as $$
declare
    v_epsilon double precision := (p_model.hyperparams ->> 'epsilon')::double precision;
    v_delta double precision := (p_model.hyperparams ->> 'delta')::double precision;
    v_rho double precision := (sqrt(v_epsilon - ln(v_delta)) - sqrt(-ln(v_delta))) ^ 2;
    v_is_hashed boolean := p_model.hyperparams ->> 'vectors' is null
        and p_model.task = 'text-classification';
    v_count bigint;
    v_deviation double precision;
    v_mean vector;
    v_factor vector;
begin
    perform recall._spend_privacy(p_model);
    select count(*), avg(r.dense) into v_count, v_mean
    from _class_record as r
    where r.model_id = p_model.id;
    -- One record is another: their sum moves by 2 at most, and 1 % for single precision.
    v_deviation := 1.01 * 2 / sqrt(2 * 0.1 * v_rho) / v_count;
    v_mean := v_mean + (recall._normal_noise(1, vector_dims(v_mean), v_deviation))[1];
    if v_is_hashed then
        -- A place far from 0 is one of words that most texts have, which tell little.
        v_factor := array(
            select ln(0.5 / least(0.4, greatest(abs(u.x), 2.5 * v_deviation, 1e-4)))
            from unnest(v_mean::real []::double precision []) with ordinality as u (x, i)
            order by u.i
        )::vector;
        v_mean := recall._scale_vector(v_mean, 0);
    else
        v_factor := array_fill(1::real, array[vector_dims(v_mean)])::vector;
    end if;
    insert into _private_weight (model_id, class_no, weights, velocity, gradient, total)
    select p_model.id, c.class_no, z.zero, z.zero, z.zero, z.zero
    from _class as c
    cross join (
        select array_fill(0::real, array[vector_dims(v_mean) + 1])::vector as zero
    ) as z
    where c.model_id = p_model.id;
    return p_model.state || jsonb_build_object(
        'dense_mean', v_mean::text,
        'dense_factor', v_factor::text,
        'pass', 1,
        'after', 0,
        'records', v_count,
        'privacy', jsonb_build_object(
            'epsilon', v_epsilon, 'delta', v_delta, 'rho', v_rho, 'passes', 20,
            'rate', case when v_is_hashed then least(20, 10 * v_epsilon) else 5 end
        ),
        'notice', format(
            'private with epsilon %s and delta %s; the metrics are not, they tell of the records'
            ' held out', v_epsilon, v_delta
        )
    );
end;
$$;

comment on function recall._begin_private is
'A tenth of rho, epsilon and delta as zero-concentrated privacy (Bun and Steinke 2016, proposition'
' 1.3: √rho = √(epsilon + ln(1/delta)) − √ln(1/delta)), goes into the mean: normal noise of'
' deviation 2 / √(2 · rho / 10) on the sum of vectors of unit length. Of a model''s vectors and of'
' pairs the mean is taken off; places of hashed words are weighed by how rare the noisy mean says'
' that they are.'
' Raises 55000 where the project''s budget is spent.';
