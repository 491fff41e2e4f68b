-- Built on nothing but tables, so that every function stays replaceable. A refresh reads the
-- setting.
create materialized view recall.frequent_question as
with asked as (
    select
        q.id, q.product_id, q.question, q.question_terms, q.found, q.created, r.total, r.ratings,
        sha256(
            convert_to(array_to_string(tsvector_to_array(q.question_terms), ' '), 'UTF8')
        ) as key,
        coalesce(q.asked_by || ' ' || q.session_id, q.id::text) as asker,
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
        sum(a.ratings) over same_answer as answer_ratings,
        coalesce(sum(a.total) over same_answer, 0)::double precision
        / (2 + coalesce(sum(a.ratings) over same_answer, 0))::double precision as answer_score
    from asked as a
    window same_answer as (partition by a.product_id, a.key, a.answer_hash)
),

best as (
    select distinct on (r.product_id, r.key) r.*
    from rated as r
    where r.found
    order by r.product_id asc, r.key asc, r.answer_score desc, r.created desc, r.id desc
)

select
    b.product_id, b.key, b.question, b.question_terms, b.id as answer_id,
    b.answer_score as score, coalesce(b.answer_ratings, 0)::bigint as ratings,
    count(*) as asked, count(distinct a.asker) as askers, max(a.created) as last_asked
from best as b
inner join asked as a on b.product_id = a.product_id and b.key = a.key
where b.answer_score >= 0
group by
    b.product_id, b.key, b.question, b.question_terms, b.id, b.answer_score, b.answer_ratings
having
    count(distinct a.asker)
    >= (
        select coalesce(s.value, s.initial)::integer
        from recall.setting as s
        where s.name = 'frequent_askers'
    );

create unique index frequent_question_key_idx on recall.frequent_question (product_id, key);

create index frequent_question_terms_idx on recall.frequent_question using gin (question_terms);

comment on materialized view recall.frequent_question is
'Questions that several sessions asked, the same terms being the same question, with the answer'
' that was rated best: score is the sum of its ratings over 2 more than their number. Answers rated'
' bad on the whole are left out. call recall.refresh_frequent_questions() brings it up to date.';
