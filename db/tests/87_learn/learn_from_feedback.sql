select plan(11);

select recall.ingest_document('p', 'good' || n, 'word' || n || ' filler')
from generate_series(1, 12) as n;
select recall.ingest_document('p', 'bad' || n, 'word' || n || repeat(' pebble', 30))
from generate_series(1, 12) as n;
select recall.set_strategy('keywords', '{"document_keyword": 1}');
update recall.product set default_strategy = 'keywords' where name = 'p';

create function pg_temp.rated(p_number integer, p_score integer)
returns void
language sql
as $$
    with answered as (
        insert into recall.qa_log (
            product_id, asked_by, question, strategy, found, markdown, parts, chunk_ids, timings
        )
        select
            p.id, 'me', 'word' || p_number, 'keywords', true, '',
            jsonb_build_array(jsonb_build_object('sources', (
                select jsonb_agg(jsonb_build_object('doc_id', d.id))
                from recall.document as d
                where d.title = 'good' || p_number
            ))), '{}', '{}'
        from recall.product as p
        where p.name = 'p'
        returning id
    )
    select recall.rate(id, p_score) from answered
$$;

select is(
    recall.learn_from_feedback('p', 5)::text, null, 'nothing is learned where nothing was rated'
);
select pg_temp.rated(n, 1) from generate_series(1, 8) as n;
select is(
    recall.learn_from_feedback('p')::text, null, 'nor of fewer questions than asked for'
);
create temp table t_first as select * from recall.learn_from_feedback('p', 5);
select results_eq(
    $$ select base, strategy, questions, is_better from t_first $$,
    $$ values ('keywords', 'learned from ratings: p', 8, true) $$,
    'ratings are judgements to learn from'
);
select is(
    (select default_strategy from recall.product where name = 'p'), 'keywords',
    'what was learned is not applied unasked'
);
select is(
    recall.learn_from_feedback('p', 5)::text, null, 'the same ratings teach nothing twice'
);
create temp table t_cached as select distinct question_id from recall._golden_hit;
select is((select count(*) from t_cached), 8::bigint, 'their rankings are kept');
select pg_temp.rated(n, 1) from generate_series(9, 12) as n;
select is(
    recall.cache_golden_rankings('ratings: p', 'keywords', true), 0::bigint,
    'without new questions none is searched'
);
select results_eq(
    $$ select questions, is_better from recall.learn_from_feedback('p', 5, 1, true) $$,
    $$ values (12, true) $$, 'new ratings are added'
);
select is(
    (select default_strategy from recall.product where name = 'p'), 'learned from ratings: p',
    'and applied where that is asked for'
);
select throws_ok(
    $$ select recall.learn_from_feedback('p', 4) $$, '22023',
    'p_min_questions: must be at least 5, not 4', 'too few to learn from'
);
select throws_ok(
    $$ select recall.learn_from_feedback('none') $$, '42704', null, 'no such product'
);
select * from finish();
