-- Tries strategies: fitted weights and a grid on the cached rankings, and by searching what these
-- cannot tell, other candidates and rerankers of the base.
create or replace function recall._learn_trials(
    p_golden_set recall.golden_set,
    p_base recall.strategy,
    p_candidates integer [],
    p_rerankers text [],
    p_question_ids bigint [],
    p_ideals double precision [],
    p_question_splits integer [],
    p_splits integer,
    p_seed integer,
    out definitions jsonb [],
    out fitted_for integer [],
    out scores double precision []
)
returns record
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_cache recall._golden_cache;
    v_strategy recall.strategy;
    v_change jsonb;
begin
    select * into v_cache from _golden_cache where golden_set_id = p_golden_set.id;
    select
        array_agg(t.definition order by t.stage, t.split, t.definition),
        array_agg(t.split order by t.stage, t.split, t.definition)
    into definitions, fitted_for
    from (
        select 0 as stage, null::integer as split, v_cache.definition
        union all
        select 1, f.split, f.definition
        from recall._fitted_trials(v_cache, p_question_ids, p_question_splits, p_splits) as f
        union all
        select 2, null, g from recall._grid_trials(v_cache.channels) as g
    ) as t;
    scores := recall._trial_scores(
        p_golden_set.id,
        array(
            select recall._trial_vector(d.definition, v_cache.channels)
            from unnest(definitions) with ordinality as d (definition, n)
            order by d.n
        ),
        p_question_ids, p_ideals
    );
    for v_change in
        select jsonb_build_object('candidates', c) from unnest(p_candidates) as c
        union all
        select jsonb_build_object('reranker', r) from unnest(p_rerankers) as r
    loop
        v_strategy := p_base;
        v_strategy.candidates := coalesce((v_change ->> 'candidates')::integer, p_base.candidates);
        v_strategy.reranker := coalesce(v_change ->> 'reranker', p_base.reranker);
        definitions := definitions || (recall._strategy_definition(p_base) || v_change);
        fitted_for := fitted_for || null::integer;
        scores := scores || array(
            select coalesce(s.ndcg, 0)
            from unnest(p_question_ids) with ordinality as q (id, n)
            left join (
                select q.question_id, q.ndcg
                from recall._question_scores(
                    p_golden_set, v_strategy, 10, 10, null, p_splits, p_seed
                ) as q
                where
                    q.ranking
                    = case when v_strategy.reranker is null then 'fused' else 'reranked' end
            ) as s on q.id = s.question_id
            order by q.n
        );
    end loop;
end;
$$;

comment on function recall._learn_trials is
'definitions: the base''s, what was fitted to the questions outside of each split and to all, a'
' grid, and the base''s with each of p_candidates and p_rerankers; fitted_for: for each null, or'
' the split it was fitted for, which alone may choose it, 0 for all questions; scores: each'
' question''s nDCG@10 by each definition.';
