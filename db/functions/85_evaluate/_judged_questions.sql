-- The questions of a golden set that have a relevant document, each with these and the best nDCG.
create or replace function recall._judged_questions(p_golden_set_id integer, p_k integer)
returns table (
    question_id bigint,
    question text,
    doc_ids bigint [],
    gains double precision [],
    ideal double precision
)
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return query
    select
        j.question_id, j.question,
        array_agg(j.doc_id order by j.place),
        array_agg(j.gain order by j.place),
        sum(recall._discounted_gain(j.gain, j.place)) filter (where j.place <= p_k)
    from (
        select
            q.id as question_id, q.question, g.doc_id, g.gain::double precision as gain,
            row_number() over (partition by q.id order by g.gain desc, g.doc_id) as place
        from golden_question as q
        inner join golden_judgement as g on q.id = g.question_id
        where q.golden_set_id = p_golden_set_id and g.gain > 0
    ) as j
    group by j.question_id, j.question
    order by j.question_id;
end;
$$;

comment on function recall._judged_questions is
'In order of question_id; doc_ids and gains: the relevant documents, the best first; ideal: the'
' discounted gains of the best p_k of them added up.';
