-- Tries what cached rankings cannot tell, other candidates and rerankers of a base, by searching.
create or replace function recall._searched_trials(
    p_golden_set recall.golden_set,
    p_base recall.strategy,
    p_candidates integer [],
    p_rerankers text [],
    p_question_ids bigint [],
    p_folds integer,
    p_seed integer,
    out definitions jsonb [],
    out scores double precision []
)
returns record
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_strategy recall.strategy;
    v_change jsonb;
begin
    definitions := '{}';
    scores := '{}';
    for v_change in
        select jsonb_build_object('candidates', c)
        from unnest(p_candidates) as c
        union all
        select jsonb_build_object('reranker', r)
        from unnest(p_rerankers) as r
    loop
        v_strategy := p_base;
        v_strategy.candidates := coalesce((v_change ->> 'candidates')::integer, p_base.candidates);
        v_strategy.reranker := coalesce(v_change ->> 'reranker', p_base.reranker);
        definitions := definitions || (recall._strategy_definition(p_base) || v_change);
        scores := scores || array(
            select coalesce(s.ndcg, 0)
            from unnest(p_question_ids) with ordinality as q (id, n)
            left join (
                select q.question_id, q.ndcg
                from recall._question_scores(
                    p_golden_set, v_strategy, 10, 10, null, p_folds, p_seed
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

comment on function recall._searched_trials is
'definitions: the base''s, each with one of p_candidates or p_rerankers; scores: each question''s'
' nDCG@10 by each, one search a question and definition.';
