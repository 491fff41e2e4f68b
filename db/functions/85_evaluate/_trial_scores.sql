-- nDCG@10 of each question by a definition, out of the cached rankings.
create or replace function recall._trial_scores(
    p_golden_set_id integer,
    p_trial vector,
    p_question_ids bigint [],
    p_ideals double precision []
)
returns double precision []
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
set jit = off
set work_mem = '64MB'
set enable_nestloop = off
as $$
begin
    return (
        with documents as materialized (
            select
                h.question_id, h.doc_id,
                max(h.gain) as gain, max(-(h.parts <#> p_trial)) as score
            from _golden_hit as h
            where h.golden_set_id = p_golden_set_id
            group by h.question_id, h.doc_id
        ),
        -- Only the places of relevant documents matter: how many stand before each.
        placed as (
            select r.question_id, r.gain, count(d.doc_id) + 1 as place
            from documents as r
            left join documents as d
                on
                    r.question_id = d.question_id
                    and (
                        d.score > r.score or d.score = r.score and d.doc_id < r.doc_id
                    )
            where r.gain > 0 and r.score > 0
            group by r.question_id, r.doc_id, r.gain
        )
        select array_agg(coalesce(s.dcg / q.ideal, 0) order by q.n)
        from unnest(p_question_ids, p_ideals) with ordinality as q (id, ideal, n)
        left join (
            select p.question_id, sum(p.gain / ln(p.place + 1::float8)) as dcg
            from placed as p
            where p.place <= 10
            group by p.question_id
        ) as s on q.id = s.question_id
    );
end;
$$;

comment on function recall._trial_scores is
'nDCG@10, in the order of p_question_ids. p_trial: recall._trial_vector; p_ideals: each question''s'
' best sum of gain / ln(place + 1).';
