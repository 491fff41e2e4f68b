-- The strategy of a session: what an experiment gave it, else the product's own.
create or replace function recall.route(p_product_name text, p_session_id text)
returns text
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name);
    v_session text := recall._check_session_id(p_session_id);
    v_experiment recall.experiment;
    v_strategy text;
    v_seed text;
    v_draw double precision;
    v_arms jsonb;
    v_is_floor boolean;
begin
    select * into v_experiment
    from experiment
    where product_id = v_product.id and ended is null;
    if not found then
        return (recall._require_strategy(null, p_product_name)).name;
    end if;
    select strategy into v_strategy
    from assignment
    where experiment_id = v_experiment.id and owner = recall._caller() and session_id = v_session;
    if found then
        return v_strategy;
    end if;
    v_seed := concat_ws(' ', v_experiment.seed, recall._caller(), v_session);
    v_draw := recall._uniform_draw(v_seed);
    -- Thompson sampling: the arm with the highest sample of its Beta distribution is taken.
    select
        jsonb_object_agg(a.strategy, jsonb_build_object(
            'sessions', a.sessions, 'mean', round(a.mean::numeric, 4),
            'alpha', round(a.alpha::numeric, 4), 'beta', round(a.beta::numeric, 4),
            'sample', a.sample
        )),
        (array_agg(a.strategy order by a.sample desc, a.strategy))[1]
    into v_arms, v_strategy
    from (
        select r.*, recall._beta_draw(r.alpha, r.beta, v_seed || ' ' || r.strategy) as sample
        from recall._rated_arms(v_experiment) as r
    ) as a;
    -- Below floor times the number of strategies each of them has an equal part of the draw.
    v_is_floor := v_draw <= v_experiment.floor * cardinality(v_experiment.strategies);
    if v_is_floor then
        v_strategy := v_experiment.strategies[ceil(v_draw / v_experiment.floor)::integer];
    end if;
    if current_setting('transaction_read_only') = 'on' then
        return v_strategy;
    end if;
    -- Of two calls at once the first one's draw holds: the other waits for it and then reads it.
    insert into assignment (experiment_id, owner, session_id, strategy, reasons)
    values (
        v_experiment.id, recall._caller(), v_session, v_strategy,
        jsonb_build_object(
            'by', case when v_is_floor then 'floor' else 'sampling' end,
            'draw', v_draw, 'arms', v_arms
        )
    )
    on conflict do nothing;
    return (
        select strategy
        from assignment
        where
            experiment_id = v_experiment.id
            and owner = recall._caller() and session_id = v_session
    );
end;
$$;

comment on function recall.route is
'The strategy''s name. While an experiment runs on the product (recall.start_experiment) a'
' session of the caller gets one of its strategies at its first call and keeps it;'
' recall.assignment holds which, and why. Else, or on a read-only server, nothing is kept. Raises'
' 42704 for a product that the caller may not read, 22023 for a session without a name or with'
' one over 200 characters.';

grant execute on function recall.route to recall_reader;
