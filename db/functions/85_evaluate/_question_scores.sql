-- Searches once for each question of a golden set, and scores all rankings of that search.
create or replace function recall._question_scores(
    p_golden_set recall.golden_set,
    p_strategy recall.strategy,
    p_k integer,
    p_depth integer,
    p_rankings text [] default null,
    p_folds integer default null,
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
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_product_name text := (select p.name from product as p where p.id = p_golden_set.product_id);
    v_question record;
begin
    for v_question in
        select q.id, q.question, w.left_out, j.doc_ids, j.gains, j.ideal
        from golden_question as q
        inner join (
            select u.id, f.left_out
            from recall._left_out_questions(p_golden_set.id, p_folds, p_seed) as f
            cross join lateral unnest(f.question_ids) as u (id)
        ) as w on q.id = w.id
        cross join lateral (
            select
                array_agg(g.doc_id order by g.place) as doc_ids,
                array_agg(g.gain order by g.place) as gains,
                sum(g.gain / ln(g.place + 1::float8)) filter (where g.place <= p_k) as ideal
            from (
                select
                    o.doc_id, o.gain::float8 as gain,
                    row_number() over (order by o.gain desc, o.doc_id) as place
                from golden_judgement as o
                where o.question_id = q.id and o.gain > 0
            ) as g
        ) as j
        where q.golden_set_id = p_golden_set.id and j.doc_ids is not null
        order by q.id
    loop
        return query
        select v_question.id, s.*
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
