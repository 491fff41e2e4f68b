-- Fits a classifier whose weights tell of no single record, and writes it.
create or replace function recall._fit_private_classes(p_model recall.trained_model)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path from current as $$
declare
    v_ridge double precision := (p_model.hyperparams ->> 'ridge')::double precision;
    v_epsilon double precision := (p_model.hyperparams ->> 'epsilon')::double precision;
    v_delta double precision := (p_model.hyperparams ->> 'delta')::double precision;
    v_sensitivity double precision;
    v_weights vector [];
    v_noise vector [];
begin
    perform recall._spend_privacy(p_model);
    select s.weights, s.sensitivity into v_weights, v_sensitivity
    from recall._solve_private(p_model.id, v_ridge) as s;
    v_noise := recall._privacy_noise(
        cardinality(v_weights), vector_dims(v_weights[1]), v_sensitivity, v_epsilon, v_delta
    );
    -- How many records have a label would tell of single ones.
    update _class as c
    set dense_weights = v_weights[c.class_no] + v_noise[c.class_no], records = 0
    where c.model_id = p_model.id;
    insert into _class_term (model_id, term, term_no, scale, weights)
    values (
        p_model.id, '', 0, 0, array_fill(0::real, array[cardinality(v_weights)])::halfvec
    );
    delete from _class_record where model_id = p_model.id;
    return p_model.state || jsonb_build_object(
        'privacy', jsonb_build_object(
            'epsilon', v_epsilon, 'delta', v_delta, 'ridge', v_ridge, 'sensitivity', v_sensitivity
        ),
        'best', '{"factor": 1}'::jsonb,
        'notice', format(
            'private with epsilon %s and delta %s; the metrics are not, they tell of the records'
            ' held out', v_epsilon, v_delta
        ),
        'done', true
    );
end;
$$;

comment on function recall._fit_private_classes is
'Output perturbation (Chaudhuri, Monteleoni and Sarwate 2011): recall._solve_private and'
' recall._privacy_noise. What it gives is (epsilon, delta) differentially private where one record'
' is replaced by another; how many there are, and which labels, counts as known. Raises 55000 where'
' the project''s budget is spent.';
