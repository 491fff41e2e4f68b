-- Scores of answers are those of SQuAD's evaluate-v1.1.py and of cmrc2018_evaluate.py.
select plan(15);

select is(
    (
        select bool_and(s.exact_match = k.exact and abs(s.f1 - k.f1) < 1e-9)
        from recall._answer_scores(
            array['August 15, 1971', 'The  Ted Heath!', '1903年7月', '《蘇達爾摩》', '三茂铁路', '甲乙丙'],
            array['On August 15, 1971,', 'ted heath', '1903年', '蘇達爾摩', '三茂铁路股份有限公司', '甲丁丙']
        ) as s
        inner join (values
            (1, false, 6 / 7.0), (2, true, 1), (3, false, 2 / 3.0), (4, true, 1),
            (5, false, 4 / 7.0), (6, false, 1 / 3.0)
        ) as k (n, exact, f1) on s.n = k.n
        having count(*) = 6
    ),
    true, 'words by how many are common, characters by the longest run'
);
select is(
    recall._answer_metrics(array['["x", "the dog"]', 'cat'], array['Dog', null]),
    '{"records": 2, "exact_match": 0.5, "f1": 0.5}'::jsonb, 'the best answer counts'
);
select results_eq(
    $$ select kind, asks, focus, terms, roles
        from recall._question_frame('Which river flows through Paris?') $$,
    $$ values (
        'which', 'which', array['river', 'flow', 'pari'],
        array['flow', 'pari', 'river'], array['y', 'z', '1']
    ) $$,
    'what a question asks for'
);
select results_eq(
    $$ select words, subject from recall._question_frame('母公司是什么？') $$,
    $$ values (array['母', '公', '司', '是', '什', '么', '？'], array['司', '公']) $$,
    'and of what it does'
);
select results_eq(
    $$ select place, up_to, onward
        from recall._shared_runs(
            array['a', 'b', 'c', 'a'], array[1, 2, 3, 5, 6], array['b', 'c', 'b', 'a', 'x']
        )
        order by place $$,
    $$ values (1, 1::bigint, 2::bigint), (2, 2, 1), (3, 1, 1), (5, 1, 1) $$,
    'runs that a text shares with it'
);
select results_eq(
    $$ select token, starts, ends, sentence, shape, class
        from recall._text_tokens('In 1971 Mr. Li left. 他走了。') where place in (1, 2, 6, 8) $$,
    $$ values
        ('In', 0, 2, 1, 'X', 'I'), ('1971', 3, 7, 1, 'Y', 'Y'), ('left', 15, 19, 2, 'x', 'x'),
        ('他', 21, 22, 3, '一', '一') $$,
    'tokens of a text'
);

create role t_writer;
grant recall_writer to t_writer;
create schema t_data;
grant usage on schema t_data to t_writer;
create table t_data.qa as
select
    case n % 2 when 0 then 'When was ' else 'Who built ' end || 'bridge ' || n || '?' as question,
    format(
        'Bridge %s is long. Bridge %s was built in %s by %s %s. It is red.', n, n, 1800 + n,
        (array['John', 'Mary', 'Peter'])[1 + n % 3], (array['Smith', 'Miller', 'Brown'])[1 + n / 3 % 3]
    ) as context,
    jsonb_build_object('text', jsonb_build_array(case n % 2
        when 0 then (1800 + n)::text
        else (array['John', 'Mary', 'Peter'])[1 + n % 3] || ' '
            || (array['Smith', 'Miller', 'Brown'])[1 + n / 3 % 3]
    end)) as answers
from generate_series(1, 60) as n;
create table t_data.paper as
select
    format(
        'Much is known about topic %s. In this work we propose method %s for topic %s. '
        'Numbers are given below.', n, n * 7, n
    ) as text,
    format('We propose method %s for topic %s.', n * 7, n) as summary
from generate_series(1, 40) as n;
grant select on t_data.qa, t_data.paper to t_writer;

set role t_writer;
select results_eq(
    $$ select status, task, algorithm from recall.tune(
        'qa', 'question-answering', 't_data.qa', 'answers', 'deepset/roberta-base-squad2'
    ) $$,
    $$ values ('qa', 'question-answering', 'sql') $$, 'a ranker of spans is trained'
);
select is(
    recall.predict(
        'qa', 'Who built bridge 777?', 'Bridge 777 was built in 1901 by Anna Jones. It is blue.'
    ),
    'Anna Jones', 'it answers of a text that it never saw'
);
select is(
    (
        select metrics ->> 'exact_match' from recall.trained_model where task = 'question-answering'
    ),
    '1', 'and all that were held out'
);
select is(
    (select state ->> 'round' from recall.trained_model where task = 'question-answering'),
    '2', 'trained anew on likely wrong spans'
);
select is(
    (
        select array[min(label), max(label), sum(abs(share))::numeric(9, 6)::text]
        from recall.explain_predict(
            'qa', 'Who built bridge 777?', 'Bridge 777 was built in 1901 by Anna Jones. It is blue.'
        )
    ),
    array['Anna Jones', 'Anna Jones', '1.000000'], 'and tells what weighed how much'
);
select results_eq(
    $$ select n, prediction is null
        from recall.predict_batch('qa', array['Who?', 'Who is it?'], array['', 'Li Bo came.']) $$,
    $$ values (1, true), (2, false) $$, 'no answer of an empty text'
);
select lives_ok(
    $$ select recall.tune('papers', 'summarization', 't_data.paper', 'summary') $$,
    'a ranker of sentences is trained'
);
select is(
    recall.predict(
        'papers',
        'Much is known about topic 90. In this work we propose method 5 for topic 90. More below.'
    ),
    'In this work we propose method 5 for topic 90.', 'and chooses'
);
select is(
    (
        select array[min(label), max(label), sum(abs(share))::numeric(9, 6)::text]
        from recall.explain_predict(
            'papers',
            'Much is known about topic 90. In this work we propose method 5 for topic 90. More.'
        )
    ),
    array[
        'In this work we propose method 5 for topic 90.',
        'In this work we propose method 5 for topic 90.', '1.000000'
    ],
    'and tells why'
);
reset role;
select * from finish();
