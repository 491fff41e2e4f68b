-- Makes golden judgements of what people thought of answers.
create or replace function recall.golden_from_ratings(
    p_product_name text,
    p_name text,
    p_since timestamptz default '-infinity',
    p_min_ratings integer default 1
)
returns table (golden_set_id integer, questions bigint, judgements bigint)
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_product_id integer := (recall._require_product(p_product_name, 'write')).id;
    v_set recall.golden_set;
begin
    if p_min_ratings is null or p_min_ratings < 1 then
        raise exception 'p_min_ratings: must be at least 1, not %', p_min_ratings
            using errcode = 'invalid_parameter_value', hint = '1 takes every rating.';
    end if;
    perform recall._refuse_null('p_since', p_since is null);
    v_set := recall._open_golden_set(p_name, v_product_id, null);
    with cited as materialized (
        select
            lower(btrim(a.question)) as asked, min(a.question collate "C") as question,
            d.id as doc_id, sum(r.score) as votes
        from qa_log as a
        inner join rating as r on a.id = r.answer_id
        cross join lateral unnest(recall._cited_documents(a.parts)) as c (doc_id)
        inner join document as d on d.product_id = v_product_id and c.doc_id = d.id
        where
            a.found and (a.product_id = v_product_id or a.product_id is null)
            and r.score <> 0 and r.created >= p_since
            -- What is sealed is not written in clear elsewhere.
            and a.question !~ '^sealed:[0-9]+:' and a.question <> '***'
            and length(btrim(a.question)) between 1 and 10000
        group by lower(btrim(a.question)), d.id
        having count(*) >= p_min_ratings
    ),
    -- A document that is being deleted has nothing to say; one that is held stays.
    held as materialized (
        select d.id
        from document as d
        where d.product_id = v_product_id and d.id in (select c.doc_id from cited as c)
        order by d.id
        for key share
    ),
    rated as materialized (
        select c.* from cited as c inner join held as h on c.doc_id = h.id
    ),
    known as materialized (
        select lower(btrim(q.question)) as asked, min(q.id) as id
        from golden_question as q
        where q.golden_set_id = v_set.id
        group by 1
    ),
    added as (
        insert into golden_question as q (golden_set_id, external_id, question)
        select distinct on (r.asked) v_set.id, left('rated: ' || r.asked, 500), r.question
        from rated as r
        where not exists (select from known as k where k.asked = r.asked)
        order by r.asked, r.question
        on conflict (golden_set_id, external_id) do nothing
        returning lower(btrim(q.question)) as asked, q.id
    ),
    placed as materialized (
        select t.id, r.doc_id, r.votes
        from rated as r
        inner join (select * from known union all select * from added) as t on r.asked = t.asked
    ),
    withdrawn as (
        delete from golden_judgement as j
        using placed as p
        where
            p.votes = 0 and j.question_id = p.id and j.source = 'rating'
            and j.product_id = v_product_id and j.doc_id = p.doc_id
    ),
    judged as (
        insert into golden_judgement as j (question_id, product_id, doc_id, gain, source)
        select p.id, v_product_id, p.doc_id, case when p.votes > 0 then 1 else 0 end, 'rating'
        from placed as p
        where p.votes <> 0
        on conflict (question_id, doc_id) do update set gain = excluded.gain
        where j.source = 'rating'
        returning question_id
    )
    select v_set.id, count(distinct question_id), count(*)
    into golden_set_id, questions, judgements
    from judged;
    return next;
end;
$$;

comment on function recall.golden_from_ratings is
'Adds judgements to a golden set of p_product_name, made where there is none: a document that'
' answers to a question cited has gain 1 where the sum of their ratings (see recall.rate) since'
' p_since is above 0, gain 0 where it is below, and none where it is 0 or fewer than'
' p_min_ratings other than 0 were given. Questions that differ in case or outer spaces only are'
' one. What recall.load_golden_set gave stands above ratings; judgements made of ratings before'
' are updated. One row: questions and judgements written. Raises 42704 for a product that the'
' caller may not write, 22023 for a bad name or a bad p_min_ratings.';

grant execute on function recall.golden_from_ratings to recall_writer;
