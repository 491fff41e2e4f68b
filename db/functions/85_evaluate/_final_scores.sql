-- The scores of a strategy's final ranking.
create or replace function recall._final_scores(
    p_golden_set recall.golden_set,
    p_strategy text,
    p_k integer
)
returns table (
    question_id bigint,
    ndcg double precision,
    recall double precision,
    mrr double precision,
    coverage double precision
)
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_plan record;
begin
    select * into v_plan from recall._evaluation_plan(p_golden_set, p_strategy, null);
    return query
    select s.question_id, s.ndcg, s.recall, s.mrr, s.coverage
    from recall._question_scores(p_golden_set, v_plan.strategy, p_k, 10000) as s
    where s.ranking = v_plan.shown[cardinality(v_plan.shown)];
end;
$$;

comment on function recall._final_scores is
'Of each question with a relevant document, the measures of what recall.search ranks.';
