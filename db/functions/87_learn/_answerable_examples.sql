-- Questions with an answer in a golden set's product, and without one.
create or replace function recall._answerable_examples(
    p_golden_set recall.golden_set,
    p_questions integer,
    p_seed integer
)
returns table (question text, is_answerable boolean)
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
begin
    return query
    select e.question, e.is_answerable
    from (
        select
            q.question, j.is_answerable,
            row_number() over (
                partition by j.is_answerable order by md5(q.question || p_seed::text), q.id
            ) as place
        from golden_question as q
        inner join golden_set as s on q.golden_set_id = s.id
        cross join lateral (
            select s.id = p_golden_set.id and exists (
                select from golden_judgement as g where g.question_id = q.id and g.gain > 0
            ) as is_answerable
        ) as j
        -- Of the product's other sets nothing is known.
        where s.id = p_golden_set.id
            or s.product_id <> p_golden_set.product_id and recall._may_read(s.product_id)
    ) as e
    where e.place <= p_questions
    order by e.place, e.is_answerable;
end;
$$;

comment on function recall._answerable_examples is
'With an answer: those of p_golden_set with a relevant document; without: its others, and those of'
' other products that the caller may read. At most p_questions of each, chosen by p_seed.';
