-- Passages in the order in which an answer takes them: the best one, and what stands around it.
create or replace function recall._order_passages(p_passages recall._passage [])
returns table (n integer, score double precision)
language plpgsql immutable parallel safe security definer rows 30 set search_path = recall, pg_temp
as $$
#variable_conflict use_column
declare
    v_other bigint := (
        select min(o.ordinality)
        from unnest(p_passages) with ordinality as o
        where o.doc_id <> (p_passages[1]).doc_id
    );
begin
    return query
    select
        p.n, p.score + p.best * case
            when p.steps = 0 and p.is_beside then 1
            -- What is about as good comes before what stands around the best one.
            when p.n = 2 and p.score >= 0.9 * p.best then 0.6
            -- The best document may be the wrong one.
            when p.n = v_other and p.score >= 0.6 * p.best then 0.55
            when not p.is_beside then 0
            -- A section whose headings say what is asked answers from its beginning.
            when p.is_headed and p.step <= 2 then 0.7 - 0.1 * p.step
            when p.steps = 1 then 0.35
            when p.steps = -1 then 0.25
            when p.steps = 2 then 0.2
            else 0.1
        end as score
    from (
        select
            q.n, q.score, q.is_beside, q.step,
            -- Feature 5 is headed.
            (p_passages[1]).features[5] >= 0.45 as is_headed,
            first_value(q.score) over (order by q.n) as best,
            q.step - first_value(q.step) over (order by q.n) as steps
        from (
            select
                o.ordinality::integer as n, o.score,
                (o.doc_id, o.run, o.section)
                = ((p_passages[1]).doc_id, (p_passages[1]).run, (p_passages[1]).section)
                    as is_beside,
                row_number() over (
                    partition by o.doc_id, o.run, o.section order by o.place
                ) as step
            from unnest(p_passages) with ordinality as o
        ) as q
    ) as p
    order by score desc, p.n;
end;
$$;

comment on function recall._order_passages is
'n: the place in p_passages, which are best first; score: its own, and a share of the best score:'
' 0.6 for the second one, from 0.9 of the best score on, 0.55 for the best one of another document,'
' from 0.6 on; for those of the best one''s section 0.6 and 0.5 for the first two where title and'
' headings have 0.45 of the question''s weight, 0.35 for the next one, 0.25 for the one before, 0.2'
' for the one after the next, 0.1 for others.';
