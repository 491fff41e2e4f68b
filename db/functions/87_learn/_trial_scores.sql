-- nDCG@10 of each question by several definitions, out of the cached rankings in one pass.
create or replace function recall._trial_scores(
    p_golden_set_id integer,
    p_trials vector [],
    p_question_ids bigint [],
    p_ideals double precision []
)
returns double precision []
language plpgsql
stable
parallel unsafe
security definer
set search_path from current
set jit = off
set work_mem = '64MB'
set enable_nestloop = off
as $$
declare
    v_scores text;
    v_places text;
    v_gains text;
    v_means text;
    v_found double precision [];
begin
    -- Only the places of relevant documents matter: how many stand before each.
    select
        string_agg(format(
            'max(case when h.parts <#> %L::vector < 0 then -(h.parts <#> %L::vector) else 0 end)'
            || ' as s%s', f.asked, t.trial, t.n
        ), ', '),
        string_agg(format(
            'case when min(r.s%1$s) > 0 then 1 + count(*) filter (where d.s%1$s > r.s%1$s'
            || ' or d.s%1$s = r.s%1$s and d.doc_id < r.doc_id) end as p%1$s', t.n
        ), ', '),
        string_agg(format(
            'sum(p.gain / ln(p.p%1$s + 1::float8)) filter (where p.p%1$s <= 10) as g%1$s', t.n
        ), ', '),
        string_agg(format(
            'array_agg(coalesce(s.g%s / q.ideal, 0) order by q.n)', t.n
        ), ' || ' order by t.n)
    into v_scores, v_places, v_gains, v_means
    from unnest(p_trials) with ordinality as t (trial, n)
    cross join lateral (select (vector_dims(t.trial) - 4) / 4 as channels) as c
    cross join lateral (
        -- A hit that none of the channels asked has found is not there.
        select
            subvector(t.trial, 1, c.channels)
            || array_fill(0::real, array[c.channels + 4])::vector
            || subvector(t.trial, 2 * c.channels + 5, 2 * c.channels) as asked
    ) as f;
    execute
    'with documents as materialized (select h.question_id, h.doc_id, max(h.gain) as gain, '
    || v_scores
    || ' from recall._golden_hit as h where h.golden_set_id = $1 group by 1, 2),'
    || ' placed as (select r.question_id, r.gain, ' || v_places
    || ' from documents as r inner join documents as d on r.question_id = d.question_id'
    || ' where r.gain > 0 group by r.question_id, r.doc_id, r.gain),'
    || ' summed as (select p.question_id, ' || v_gains || ' from placed as p group by 1)'
    || ' select ' || v_means
    || ' from unnest($2, $3) with ordinality as q (id, ideal, n)'
    || ' left join summed as s on q.id = s.question_id'
    into v_found
    using p_golden_set_id, p_question_ids, p_ideals;
    return v_found;
end;
$$;

comment on function recall._trial_scores is
'nDCG@10, in the order of p_question_ids, by the first of p_trials (see recall._trial_vector),'
' then by the next, and so on. p_ideals: each question''s best sum of gain / ln(place + 1).';
