-- Built on nothing but tables, so that every function stays replaceable. A refresh reads the
-- setting.
create materialized view recall.frequent_question as
with asked as (
    select
        q.id, q.product_id, q.question, q.question_terms, q.found, q.created, r.total, r.ratings,
        sha256(
            convert_to(array_to_string(tsvector_to_array(q.question_terms), ' '), 'UTF8')
        ) as key,
        -- A session is a person, and so is all that a role asks without one.
        jsonb_build_array(q.asked_by, q.session_id) as asker,
        sha256(convert_to(q.markdown, 'UTF8')) as answer_hash
    from recall.qa_log as q
    left join (
        select r.answer_id, sum(r.score) as total, count(*) as ratings
        from recall.rating as r
        group by r.answer_id
    ) as r on q.id = r.answer_id
    where length(q.question_terms) > 0
),

rated as (
    select
        a.*,
        coalesce(sum(a.ratings) over same_answer, 0)::bigint as answer_ratings,
        coalesce(sum(a.total) over same_answer, 0)::double precision
        / (2 + coalesce(sum(a.ratings) over same_answer, 0))::double precision as answer_score
    from asked as a
    window same_answer as (partition by a.product_id, a.key, a.answer_hash)
),

best as (
    select distinct on (r.product_id, r.key) r.*
    from rated as r
    where r.found
    order by
        r.product_id asc, r.key asc, r.answer_ratings > 0 desc, r.answer_score desc,
        r.created desc, r.id desc
)

select
    b.product_id, b.key, b.question, b.question_terms, b.id as answer_id,
    b.answer_score as score, b.answer_ratings as ratings,
    count(*) as asked, count(distinct a.asker) as askers, max(a.created) as last_asked
from best as b
inner join asked as a on b.product_id = a.product_id and b.key = a.key
where b.answer_score > 0 or b.answer_ratings = 0
group by
    b.product_id, b.key, b.question, b.question_terms, b.id, b.answer_score, b.answer_ratings
having
    count(distinct a.asker)
    >= (
        select coalesce(s.value, s.initial)::integer
        from recall.setting as s
        where
            s.name = case
                when b.answer_ratings > 0 then 'frequent_askers' else 'frequent_unrated_askers'
            end
    );

create unique index frequent_question_key_idx on recall.frequent_question (product_id, key);

create index frequent_question_terms_idx on recall.frequent_question using gin (question_terms);

comment on materialized view recall.frequent_question is
'Questions that several people asked, the same terms being the same question, with the answer that'
' was rated best: score is the sum of its ratings over 2 more than their number, above 0. No answer'
' without ratings is taken where another one has some; where none has, more people must have asked.'
' askers: sessions, and roles that asked without one. call recall.refresh_frequent_questions()'
' brings it up to date.';
