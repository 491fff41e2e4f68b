-- Judgements that came of ratings, by the ratings that are left.
create or replace function recall._recount_judgements(
    p_question_ids bigint [],
    out deleted bigint,
    out updated bigint
)
returns record
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
begin
    with voted as materialized (
        select
            a.question_id, r.score,
            recall._cited_documents(
                recall._open_json(l.product_id, 'question', l.parts)
            ) as doc_ids
        from recall._askings(p_question_ids) as a
        inner join qa_log as l on a.answer_id = l.id
        inner join rating as r on l.id = r.answer_id
        where l.found
    ),
    judged as materialized (
        select j.question_id, j.product_id, j.doc_id, coalesce(sum(v.score), 0) as votes
        from golden_judgement as j
        inner join golden_question as q on j.question_id = q.id
        -- A paraphrase is judged as the question that it says again.
        left join (
            select s.product_id, o.id, o.external_id
            from golden_question as o
            inner join golden_set as s on o.golden_set_id = s.id
            where o.id = any(p_question_ids)
        ) as o
            on
                j.product_id = o.product_id and q.external_id ~ ' #[0-9]+$'
                and left(o.external_id, 490) = regexp_replace(q.external_id, ' #[0-9]+$', '')
        left join voted as v
            on coalesce(o.id, q.id) = v.question_id and j.doc_id = any(v.doc_ids)
        where j.question_id = any(p_question_ids) and j.source = 'rating'
        group by j.question_id, j.product_id, j.doc_id
    ),
    withdrawn as (
        delete from golden_judgement as j
        using judged as v
        where
            v.votes = 0 and j.question_id = v.question_id
            and j.product_id = v.product_id and j.doc_id = v.doc_id
        returning 1
    ),
    counted as (
        update golden_judgement as j
        set gain = case when v.votes > 0 then 1 else 0 end
        from judged as v
        where
            v.votes <> 0 and j.question_id = v.question_id
            and j.product_id = v.product_id and j.doc_id = v.doc_id
            and j.gain <> case when v.votes > 0 then 1 else 0 end
        returning 1
    )
    select (select count(*) from withdrawn), (select count(*) from counted)
    into deleted, updated;
end;
$$;

comment on function recall._recount_judgements is
'As recall.golden_from_ratings counts them, whenever they were given: gain 1 where their sum is'
' above 0, 0 below, no judgement where it is 0.';
