-- The values that a private figure is made of, at most so many of a session.
create or replace function recall._figure_values(
    p_product_id integer,
    p_measure text,
    p_bound integer,
    p_least double precision,
    p_most double precision,
    p_since timestamptz,
    p_until timestamptz
)
returns setof double precision
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return query
    select v.value
    from (
        select
            m.value,
            row_number() over (partition by q.asked_by, q.session_id order by q.id) as place
        from qa_log as q
        left join rating as r on q.id = r.answer_id and q.asked_by = r.rated_by
        cross join lateral (
            select
                case p_measure
                    when 'found' then q.found::integer
                    when 'score' then r.score
                    when 'probability' then q.probability
                    when 'milliseconds' then (q.timings ->> 'total')::double precision
                end as value
        ) as m
        where
            q.product_id = p_product_id and q.created >= p_since and q.created < p_until
            and m.value >= p_least and m.value <= p_most
    ) as v
    where v.place <= p_bound;
end;
$$;

comment on function recall._figure_values is
'p_measure: found (0 or 1), score (-1, 0 or 1, the asker''s own rating), probability, milliseconds;'
' values from p_least to p_most, of a session the first p_bound. All that a role asked without a'
' session is one.';
