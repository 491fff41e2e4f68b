-- The strategy that a session gets: by the floor, or by Thompson sampling over ratings.
create or replace function recall._draw_arm(
    p_experiment recall.experiment,
    p_session text,
    out strategy text,
    out reasons jsonb
)
returns record
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_seed text := p_experiment.seed || ' ' || p_session;
    v_draw double precision := recall._uniform_draw(v_seed);
    v_arms jsonb;
begin
    select jsonb_object_agg(a.strategy, jsonb_build_object(
        'sessions', a.sessions, 'mean', round(a.mean::numeric, 4),
        'alpha', round(a.alpha::numeric, 4), 'beta', round(a.beta::numeric, 4),
        'sample', recall._beta_draw(a.alpha, a.beta, v_seed || ' ' || a.strategy)
    ))
    into v_arms
    from recall._rated_arms(p_experiment) as a;
    if v_draw <= p_experiment.floor * cardinality(p_experiment.strategies) then
        strategy := p_experiment.strategies[ceil(v_draw / p_experiment.floor)::integer];
    else
        select a.key into strategy
        from jsonb_each(v_arms) as a
        order by (a.value ->> 'sample')::double precision desc, a.key
        limit 1;
    end if;
    reasons := jsonb_build_object(
        'by', case
            when v_draw <= p_experiment.floor * cardinality(p_experiment.strategies)
                then 'floor'
            else 'sampling'
        end,
        'draw', v_draw,
        'arms', v_arms
    );
end;
$$;

comment on function recall._draw_arm is
'The session''s number draw, of its name and the experiment''s seed, decides: up to floor times'
' the number of strategies each of them has an equal part of it ("by": "floor"); above that the'
' one with the highest sample of its Beta(alpha, beta) is taken ("by": "sampling").';
