-- How the strategies of an experiment are rated so far, as parameters of a Beta distribution.
create or replace function recall._rated_arms(p_experiment recall.experiment)
returns table (
    strategy text,
    sessions bigint,
    mean double precision,
    alpha double precision,
    beta double precision
)
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
begin
    return query
    -- A session is what was drawn, so it counts once, however often it was rated.
    with rated as (
        select a.owner, a.session_id, a.strategy, (1 + avg(r.score)::double precision) / 2 as share
        from assignment as a
        inner join conversation as c on c.owner = a.owner and c.session_id = a.session_id
        inner join message as m on m.conversation_id = c.id and m.strategy = a.strategy
        inner join rating as r on r.answer_id = m.answer_id
        where
            a.experiment_id = p_experiment.id
            and m.created >= a.created
            and c.product_id = p_experiment.product_id
        group by a.owner, a.session_id, a.strategy
    )
    select
        s.strategy, count(r.share), coalesce(avg(r.share), float8 '0.5'),
        1 + coalesce(sum(r.share), 0), 1 + coalesce(sum(1 - r.share), 0)
    from unnest(p_experiment.strategies) as s (strategy)
    left join rated as r on r.strategy = s.strategy
    group by s.strategy
    order by s.strategy;
end;
$$;

comment on function recall._rated_arms is
'A row a strategy. sessions: those with a rating; mean: of the sessions'' mean ratings, from 0'
' (all bad) to 1; alpha and beta: 1 plus the sum of those, and of what they lack to 1.';
