-- Counts, for a ranker of answers, in how many sentences each term of the texts is.
create or replace function recall._count_sentence_terms(p_model recall.trained_model)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set work_mem = '128MB' set jit = off as $$
begin
    insert into _ranker_term (model_id, term, idf)
    with token as materialized (
        select
            c.n, t.sentence, t.term, t.term || ' ' || lead(t.term) over (
                partition by c.n, t.sentence order by t.place
            ) as pair
        from (
            select r.text_b, row_number() over (order by min(r.record_no)) as n
            from _record as r
            where r.snapshot_id = p_model.snapshot_id and not r.is_test
            group by r.text_b
        ) as c
        cross join lateral recall._text_tokens(c.text_b) as t
    ),
    counted as materialized (
        select count(*) as n from (select distinct t.n, t.sentence from token as t) as s
    )
    select p_model.id, k.term, ln(1 + c.n / (count(distinct (t.n, t.sentence)) + 0.5))
    from token as t
    cross join lateral (values (t.term), (t.pair)) as k (term)
    cross join counted as c
    where k.term is not null
    group by k.term, c.n
    having count(distinct (t.n, t.sentence)) > 1
    union all
    select p_model.id, '', ln(1 + c.n / 0.5)
    from counted as c;
end;
$$;

comment on function recall._count_sentence_terms is
'Terms as recall._text_tokens gives them, and two that follow one another.';
