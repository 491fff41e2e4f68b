-- One step of a classifier whose weights tell of no single record: some records of a pass, and at
-- its end the noise.
create or replace function recall._fit_private_classes(p_model recall.trained_model)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path from current as $$
declare
    v_privacy jsonb := p_model.state -> 'privacy';
    v_passes integer := (v_privacy ->> 'passes')::integer;
    v_pass integer := (p_model.state ->> 'pass')::integer;
    v_classes integer;
    v_dimensions integer;
    v_after integer;
    v_noise vector [];
begin
    if v_privacy is null then
        return recall._begin_private(p_model);
    end if;
    select count(*)::integer, max(vector_dims(w.weights)) into v_classes, v_dimensions
    from _private_weight as w
    where w.model_id = p_model.id;
    -- Few records at a time stay in memory; however many labels, a step is some seconds.
    v_after := (p_model.state ->> 'after')::integer;
    for v_part in 1 .. greatest(1, 100 / v_classes) loop
        v_after := recall._add_private_gradient(
            p_model, v_after, least(1000, greatest(1, 100000 / v_classes))
        );
        exit when v_after is null;
    end loop;
    if v_after is not null then
        return p_model.state || jsonb_build_object('after', v_after, 'notice', null);
    end if;
    -- One record is another: their sum moves by 2√2 at most, and 1 % for single precision.
    v_noise := recall._normal_noise(
        v_classes, v_dimensions,
        1.01 * 2 * sqrt(2) / sqrt(2 * 0.9 * (v_privacy ->> 'rho')::double precision / v_passes)
    );
    update _private_weight as w
    set
        velocity = k.velocity,
        weights = w.weights - recall._scale_vector(k.velocity, k.rate),
        total = w.total + recall._scale_vector(
            w.weights - recall._scale_vector(k.velocity, k.rate), (v_pass > v_passes / 2)::integer
        ),
        gradient = recall._scale_vector(w.gradient, 0)
    from (
        select
            g.class_no,
            (v_privacy ->> 'rate')::double precision as rate,
            recall._scale_vector(g.velocity, 0.5) + recall._scale_vector(
                g.gradient + n.noise, 1 / (p_model.state ->> 'records')::double precision
            ) as velocity
        from _private_weight as g
        inner join unnest(v_noise) with ordinality as n (noise, i) on g.class_no = n.i
        where g.model_id = p_model.id
    ) as k
    where w.model_id = p_model.id and w.class_no = k.class_no;
    if v_pass < v_passes then
        return p_model.state
            || jsonb_build_object('pass', v_pass + 1, 'after', 0, 'notice', null);
    end if;
    -- How many records have a label would tell of single ones.
    update _class as c
    set
        dense_weights = recall._scale_vector(w.total, 1 / (v_passes - v_passes / 2)::float8),
        records = 0
    from _private_weight as w
    where c.model_id = p_model.id and w.model_id = c.model_id and w.class_no = c.class_no;
    insert into _class_term (model_id, term, term_no, scale, weights)
    values (p_model.id, '', 0, 0, array_fill(0::real, array[v_classes])::halfvec);
    delete from _private_weight where model_id = p_model.id;
    delete from _class_record where model_id = p_model.id;
    return p_model.state - '{pass,after,records}'::text []
        || '{"best": {"factor": 1}, "done": true, "notice": null}';
end;
$$;

comment on function recall._fit_private_classes is
'Gradient descent with noise (Song, Chaudhuri and Sarwate 2013; Bassily, Smith and Thakurta 2014)'
' on the mean of −ln softmax(Wx)[class], all records a pass, momentum 0.5; the mean of the second'
' half''s weights. 20 passes share nine tenths of rho (recall._begin_private): each adds normal'
' noise of deviation 2√2 / √(2 · rho_pass) to the sum of gradients, and rho''s add up. What comes'
' out is (epsilon, delta) differentially private where one record is replaced by another; how many'
' there are, and which labels, counts as known.';
