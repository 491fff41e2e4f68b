-- What recall.evaluate measures, question by question.
create or replace function recall.evaluate_questions(
    p_golden_set text,
    p_strategy text default null,
    p_k integer default 10,
    p_rankings text [] default null
)
returns table (
    external_id text,
    question text,
    ranking text,
    ndcg double precision,
    recall double precision,
    mrr double precision,
    covered boolean,
    relevant bigint,
    milliseconds double precision
)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_set recall.golden_set := recall._require_golden_set(p_golden_set);
    v_evaluated record;
begin
    perform recall._check_evaluation(p_k, p_k, 1, 0.95, p_rankings);
    select * into v_evaluated from recall._evaluated_strategy(v_set, p_strategy, p_rankings);
    return query
    select
        q.external_id, q.question, s.ranking, s.ndcg, s.recall, s.mrr, s.coverage > 0,
        (
            select count(*)
            from golden_judgement as j
            where j.question_id = q.id and j.gain > 0
        ),
        s.milliseconds
    from recall._question_scores(v_set, v_evaluated.strategy, p_k, 10000, v_evaluated.rankings) as s
    inner join golden_question as q on s.question_id = q.id
    where s.ranking = any(v_evaluated.shown)
    order by q.external_id collate "C", array_position(v_evaluated.shown, s.ranking);
end;
$$;

comment on function recall.evaluate_questions is
'A row a question and ranking, with the measures that recall.evaluate takes means of: which'
' questions a strategy fails. covered: a relevant document is among the first p_k; relevant: how'
' many there are. Raises as recall.evaluate.';

grant execute on function recall.evaluate_questions to recall_reader;
