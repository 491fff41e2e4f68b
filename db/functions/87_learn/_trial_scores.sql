-- nDCG@10 of each question by several definitions, out of the cached rankings.
create or replace function recall._trial_scores(
    p_golden_set_id integer,
    p_trials vector [],
    p_question_ids bigint [],
    p_ideals double precision []
)
returns double precision []
language plpgsql stable parallel unsafe security definer set search_path from current set jit = off
as $$
begin
    return (
        with trials as materialized (
            select
                t.trial, t.n,
                -- A hit that none of the channels asked has found is not there.
                subvector(t.trial, 1, c.channels)
                || array_fill(0::real, array[c.channels + 4])::vector
                || subvector(t.trial, 2 * c.channels + 5, 2 * c.channels) as asked
            from unnest(p_trials) with ordinality as t (trial, n)
            cross join lateral (select (vector_dims(t.trial) - 4) / 4 as channels) as c
        )
        select array_agg(coalesce(s.gained / q.ideal, 0) order by t.n, q.n)
        from trials as t
        cross join unnest(p_question_ids, p_ideals) with ordinality as q (id, ideal, n)
        cross join lateral (
            select sum(recall._discounted_gain(p.gain, p.place)) as gained
            from (
                select d.*, row_number() over (order by d.distance, d.doc_id) as place
                from (
                    -- In the order of the key, so that documents need no sorting.
                    select
                        h.doc_id, max(h.gain) as gain, min(h.parts <#> t.trial) as distance
                    from _golden_hit as h
                    where
                        h.golden_set_id = p_golden_set_id and h.question_id = q.id
                        and h.parts <#> t.asked < 0
                    group by h.doc_id
                    order by distance, h.doc_id
                    limit 10
                ) as d
            ) as p
            where p.gain > 0 and p.distance < 0
        ) as s
    );
end;
$$;

comment on function recall._trial_scores is
'nDCG@10, in the order of p_question_ids, by the first of p_trials (see recall._trial_vector),'
' then by the next, and so on. p_ideals: each question''s best sum of discounted gains.';
