-- Searches once for each question of a golden set, and scores all rankings of that search.
create or replace function recall._question_scores(
    p_golden_set recall.golden_set,
    p_strategy recall.strategy,
    p_k integer,
    p_depth integer,
    p_rankings text [] default null,
    p_splits integer default null,
    p_seed integer default 1
)
returns table (
    question_id bigint,
    ranking text,
    ndcg double precision,
    recall double precision,
    recall_depth double precision,
    mrr double precision,
    coverage double precision,
    milliseconds double precision
)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product_name text := (select p.name from product as p where p.id = p_golden_set.product_id);
    v_question record;
begin
    for v_question in
        select j.*, w.left_out
        from recall._judged_questions(p_golden_set.id, p_k) as j
        inner join (
            select u.id, s.left_out
            from recall._left_out_questions(p_golden_set.id, p_splits, p_seed) as s
            cross join lateral unnest(s.question_ids) as u (id)
        ) as w on j.question_id = w.id
        order by j.question_id
    loop
        return query
        select v_question.question_id, s.*
        from recall._timed_search(
            v_question.question, v_product_name, p_strategy, p_k, p_rankings,
            v_question.left_out
        ) as t
        cross join lateral recall._score_rankings(
            t.hits, t.milliseconds, v_question.doc_ids, v_question.gains, v_question.ideal,
            p_k, p_depth
        ) as s;
    end loop;
end;
$$;

comment on function recall._question_scores is
'A row a question that has a relevant document, and ranking: see recall._score_rankings. Unknown'
' to a question are recall._left_out_questions.';
