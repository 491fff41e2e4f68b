select plan(36);

select recall.create_product('shut', p_readers => '{}', p_writers => '{}');
select recall.ingest_document('open', t, 'text of ' || t) from unnest(array['one', 'two', 'three']) as t;
select recall.ingest_document('open', 'same', 'x ' || e, p_external_id => e)
from unnest(array['ext1', 'ext2']) as e;
select recall.ingest_document('open', 'alone', 'x', p_external_id => 'ext3');
select recall.ingest_document('shut', 'one', 'text');

create function pg_temp.judged(p_set text)
returns jsonb
language sql
as $$
    select jsonb_object_agg(q.external_id, (
        select jsonb_object_agg(coalesce(d.external_id, d.title), j.gain)
        from recall.golden_judgement as j
        inner join recall.document as d on j.doc_id = d.id
        where j.question_id = q.id
    ))
    from recall.golden_question as q
    inner join recall.golden_set as s on q.golden_set_id = s.id
    where s.name = p_set
$$;

set local role recall_writer;

select results_eq(
    $$
    select questions, judgements, removed, unknown
    from recall.load_golden_set('set', 'open', '[
        {"id": 1, "question": "first", "relevant": {"one": 2, "two": 0.5, "three": 0}},
        {"id": "b", "question": "second", "relevant": ["one", "nowhere", "same"]},
        {"question": "third", "relevant": ["alone", "ext1"]},
        {"question": "fourth", "relevant": {}}
    ]', 'a few')
    $$,
    $$
    values (4::bigint, 6::bigint, 0::bigint, '[
        {"id": "b", "document": "nowhere", "matches": 0},
        {"id": "b", "document": "same", "matches": 2}
    ]'::jsonb)
    $$,
    'what is loaded, and what is unknown or has a title that several have'
);
select is(
    pg_temp.judged('set'),
    '{"1": {"one": 2, "two": 0.5, "three": 0}, "b": {"one": 1}, "third": {"ext1": 1, "ext3": 1},
    "fourth": null}',
    'documents by external_id and by title, gains as given'
);
select is(
    (select unknown from recall.golden_question where external_id = 'b'),
    '{"nowhere": 1, "same": 1}', 'what was unknown is kept'
);
select results_eq(
    $$
    select product_name, questions, answerable, judgements, from_ratings, unknown, description
    from recall.golden_sets() where name = 'set'
    $$,
    $$ values ('open', 4::bigint, 3::bigint, 6::bigint, 0::bigint, 1::bigint, 'a few') $$,
    'listed'
);

select recall.ingest_document('open', 'nowhere', 'now here');
select results_eq(
    $$
    select questions, judgements, removed, unknown
    from recall.load_golden_set('set', 'open', '[
        {"id": 1, "question": "first, reworded", "relevant": {"two": 3}},
        {"id": "b", "question": "second", "relevant": ["one", "nowhere"]}
    ]')
    $$,
    $$ values (2::bigint, 3::bigint, 0::bigint, '[]'::jsonb) $$,
    'loaded again'
);
select is(
    pg_temp.judged('set'),
    '{"1": {"two": 3}, "b": {"one": 1, "nowhere": 1}, "third": {"ext1": 1, "ext3": 1},
    "fourth": null}',
    'judgements of what was loaded are replaced, other questions stay'
);
select is(
    (select question || unknown from recall.golden_question where external_id = '1'),
    'first, reworded{}', 'so is the question'
);
select is(
    (select unknown from recall.golden_question where external_id = 'b'), '{}', 'nothing unknown now'
);
select is(
    (select description from recall.golden_sets('open')), 'a few', 'the description stays'
);
select results_eq(
    $$
    select questions, judgements, removed
    from recall.load_golden_set(
        'set', 'open', '[{"id": 1, "question": "first", "relevant": ["one", "one"]}]',
        p_replace => true
    )
    $$,
    $$ values (1::bigint, 1::bigint, 3::bigint) $$,
    'p_replace removes the others'
);
select is(
    (select questions from recall.load_golden_set('set', 'open', '[]')), 0::bigint, 'no question'
);
select is(pg_temp.judged('set'), '{"1": {"one": 1}}', 'changes nothing');

-- By its title and by its external_id a document is judged once, by the larger gain.
select recall.load_golden_set(
    'twice', 'open', '[{"question": "q", "relevant": {"alone": 1, "ext3": 3}}]'
);
select is(pg_temp.judged('twice'), '{"q": {"ext3": 3}}', 'two names of one document');
select is(
    (select array_agg(name) from recall.golden_sets('open')), array['set', 'twice'], 'two sets'
);

select throws_ok(
    format('select recall.load_golden_set(%L, %L, %L)', 'set', 'open', given), '22023', message
)
from (
    values
    ('{}', 'p_questions: must be an array of questions'),
    (null, 'p_questions: must be an array of questions'),
    ('[1]', 'p_questions: element 1 is no object'),
    ('[{"id": 1}]', 'p_questions: element 1 needs a question of 1 to 10000 characters'),
    (
        '[{"question": "a", "relevant": []}, {"question": "", "relevant": []}]',
        'p_questions: element 2 needs a question of 1 to 10000 characters'
    ),
    (
        '[{"id": {}, "question": "a", "relevant": []}]',
        'p_questions: element 1 needs an id of 1 to 500 characters, or none'
    ),
    (
        '[{"question": "a", "relevant": {"one": -1}}]',
        'p_questions: element 1 needs relevant: documents and their gains from 0 to 1000000,'
        ' or an array of them'
    ),
    (
        '[{"question": "a", "relevant": [["one"]]}]',
        'p_questions: element 1 needs relevant: documents and their gains from 0 to 1000000,'
        ' or an array of them'
    ),
    (
        '[{"question": "a", "relevant": []}, {"id": "a", "question": "b", "relevant": []}]',
        'p_questions: the id "a" occurs twice'
    )
) as bad (given, message);
select throws_ok(
    $$ select recall.load_golden_set('', 'open', '[]') $$, '22023',
    'p_name: a golden set needs a name of 1 to 200 characters', 'no name'
);
select throws_ok(
    $$ select recall.load_golden_set('set', 'shut', '[]') $$, '42704', null, 'a hidden product'
);

reset role;
select recall.load_golden_set('hidden', 'shut', '[{"question": "secret", "relevant": ["one"]}]');
set local role recall_writer;
select lives_ok(
    $$ select recall.load_golden_set('hidden', 'open', '[]') $$, 'a name is a product''s own'
);
reset role;
select throws_ok(
    $$ select recall.evaluations('hidden') $$, '22023',
    'p_golden_set: several products have a golden set "hidden"', 'who reads both says which'
);
select is_empty($$ select recall.evaluations('shut/hidden') $$, 'by the product''s name before it');
set local role recall_writer;
select lives_ok($$ select recall.drop_golden_set('hidden') $$, 'who reads one need not');
select throws_ok(
    $$ select recall.drop_golden_set('shut/hidden') $$, '42704',
    'p_name: there is no golden set "shut/hidden" that you may write',
    'a hidden set is not dropped'
);
select is(
    array[
        (select count(*) from recall.golden_set), (select count(*) from recall.golden_question),
        (select count(*) from recall.golden_judgement)
    ],
    array[2, 2, 2]::bigint [], 'nor seen, by functions or tables'
);
set local role recall_reader;
select throws_ok(
    $$ insert into recall.golden_set (name, product_id) values ('x', 1) $$, '42501', null,
    'readers write no set'
);
select throws_ok($$ select recall.drop_golden_set('set') $$, '42501', null, 'nor drop one');

reset role;
select recall.delete_document('open', p_external_id => 'ext3');
select is(pg_temp.judged('twice'), '{"q": null}', 'the judgement of a deleted document goes');
select recall.drop_golden_set('twice');
select is((select count(*) from recall.golden_sets('open')), 1::bigint, 'dropped');
select recall.drop_product('open');
select is((select array_agg(name) from recall.golden_set), array['hidden'], 'with its product');

select * from finish();
