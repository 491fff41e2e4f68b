-- What the deployed models of several projects say together, the winner first.
create or replace function recall.vote(
    p_project_names text [],
    p_text_a text,
    p_text_b text default null,
    p_method text default 'weighted'
)
returns table (prediction text, score double precision, votes integer)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
begin
    if p_project_names is null or cardinality(p_project_names) not between 1 and 100
        or exists (select from unnest(p_project_names) as n where n is null)
    then
        raise exception 'p_project_names: must be the names of 1 to 100 projects'
            using errcode = 'invalid_parameter_value', hint = 'For instance array[''a'', ''b''].';
    elsif p_method is null or p_method not in ('majority', 'borda', 'weighted') then
        raise exception 'p_method: must be majority, borda or weighted, not %',
            coalesce(left(p_method, 100), 'null')
            using errcode = 'invalid_parameter_value', hint = 'Leave it out for its default.';
    end if;
    return query
    with expert as (
        select
            k.n, p.prediction, p.probability, p.scores,
            -- Of experts who err independently: the log odds of being right.
            ln(a.accuracy / (1 - a.accuracy)) as weight
        from unnest(p_project_names) with ordinality as k (name, n)
        cross join lateral (
            select least(greatest((m.metrics ->> 'accuracy')::double precision, 0.51), 0.99)
            from recall._require_deployed(k.name) as m
        ) as a (accuracy)
        cross join lateral recall.predict_batch(
            k.name, array[p_text_a], case when p_text_b is not null then array[p_text_b] end
        ) as p
        where p.prediction is not null
    ),
    ballot as (
        select
            s.key as label,
            case p_method
                when 'borda' then
                    count(*) over (partition by e.n)
                    - rank() over (partition by e.n order by s.value::double precision desc)
                when 'weighted' then coalesce(e.weight, 1) * (s.key = e.prediction)::integer
                else (s.key = e.prediction)::integer
            end::double precision as points,
            s.key = e.prediction as is_first
        from expert as e
        cross join lateral jsonb_each_text(
            case
                when jsonb_typeof(e.scores -> e.prediction) = 'number' then e.scores
                else jsonb_build_object(e.prediction, e.probability)
            end
        ) as s
    )
    select b.label, sum(b.points), count(*) filter (where b.is_first)::integer
    from ballot as b
    group by b.label
    order by 2 desc, 3 desc, 1;
end;
$$;

comment on function recall.vote is
'p_method: majority, a point from each model for what it predicts; weighted, as many as the log'
' odds of its accuracy on what was held out (Nitzan and Paroush 1982), 1 where nothing was; borda,'
' of n labels n − 1 points for the first to 0 for the last. votes: how many put it first. Raises'
' 42704, 55000, 22023.';

grant execute on function recall.vote to recall_reader;
