-- A pair model orders the best hits of a search.
select plan(13);

create role t_writer;
create role t_reader;
create role t_admin;
grant recall_writer to t_writer;
grant recall_reader to t_reader;
grant recall_admin to t_admin;
select recall.create_product('ops');
select recall.ingest_document('ops', t.title, t.content)
from (
    values
    ('Rest', 'The query of a slot waits for the printer.'),
    ('Paper', 'A printer needs paper, then the query of its slot goes on.')
) as t (title, content);
-- What belongs together shares the last word.
create table public.pair as
select
    'what of ' || a.word || ' ' || n as text_a, n || ' tells of ' || b.word as text_b,
    a.word = b.word as label
from
    generate_series(1, 20) as n,
    unnest(array['paper', 'toner', 'slot', 'wal', 'disk']) as a (word),
    unnest(array['paper', 'toner', 'slot', 'wal', 'disk']) as b (word)
where a.word = b.word or (n + length(a.word || b.word)) % 4 = 0;
grant select on public.pair to t_writer;

set role t_writer;
select recall.tune('pairs', 'text-pair-classification', 'public.pair', 'label');
set role t_admin;
select throws_ok(
    $$ select recall.register_project('pairs') $$, '22023',
    'p_label: must be a label of the project, such as "true"', 'which label is what belongs'
);
select throws_ok(
    $$ select recall.register_project('pairs', p_label => 'yes') $$, '22023',
    'p_label: must be a label of the project, such as "true"', 'one that it has'
);
select lives_ok($$ select recall.register_project('pairs', 'by pairs', 'true') $$, 'a model then');
select results_eq(
    $$ select kind, provider, options ->> 'label' from recall.model where name = 'by pairs' $$,
    $$ values ('rerank', 'project', 'true') $$, 'of kind rerank'
);
select throws_ok(
    $$ select recall.set_compliance_rule('t', 'warn', p_model => 'by pairs', p_label => 'true') $$,
    '42704', 'p_model: there is no model "by pairs" of kind classify', 'and of no other'
);
select recall.set_strategy('plain', '{"bm25": 1}');
select recall.set_strategy(
    'paired', '{"bm25": 1}', p_reranker => 'project', p_options => '{"rerank": {"model": "by pairs"}}'
);
select recall.set_strategy(
    'by pairs only', '{"bm25": 1}', p_reranker => 'project',
    p_options => '{"rerank": {"model": "by pairs", "fused": 0}}'
);
select recall.set_strategy(
    'unnamed', '{"bm25": 1}', p_reranker => 'project', p_options => '{"rerank": {"model": "none"}}'
);
set role t_reader;
select results_eq(
    $$ select title, (channels #>> '{rerank,score}')::float8 = score, score between 0 and 2
       from recall.search('printer query paper', 'ops', 2, 'paired') $$,
    $$ values ('Paper', true, true), ('Rest', true, true) $$, 'ordered by the label''s probability and the fused score'
);
select results_eq(
    $$ select bool_and(a.score > b.score + 0.1), bool_and(b.score between 0 and 1)
       from recall.search('printer query paper', 'ops', 2, 'paired') as a
       inner join recall.search('printer query paper', 'ops', 2, 'by pairs only') as b
           on a.chunk_id = b.chunk_id $$,
    $$ values (true, true) $$, 'or by the probability alone'
);
select results_eq(
    $$ select rank, channels #>> '{rerank,fallback}'
       from recall.search('printer query paper', 'ops', 2, 'unnamed') $$,
    $$ values (1, 'model "none": its project has no deployed model'),
        (2, 'model "none": its project has no deployed model') $$, 'a model that is not there'
);
select is_empty(
    $$ select * from recall.search('nowhere', 'ops', 2, 'paired') $$, 'nothing to order'
);
set role t_writer;
select recall.drop_project('pairs');
set role t_reader;
select results_eq(
    $$ select p.title, p.channels #>> '{rerank,fallback}'
       from recall.search('printer query paper', 'ops', 2, 'paired') as p $$,
    $$ select title, 'model "by pairs": its project has no deployed model'
       from recall.search('printer query paper', 'ops', 2, 'plain') $$,
    'without its project the fused order stands'
);
reset role;
select recall.tune('single', 'text-classification', 'public.pair', 'label',
    hyperparams => '{"dataset_args": {"text_column": "text_a"}}');
select lives_ok($$ select recall.register_project('single') $$, 'one of single texts is of kind classify');
select throws_ok(
    $$ select recall.tune('by pairs', 'text-classification', 'public.pair', 'label',
        hyperparams => '{"dataset_args": {"text_column": "text_a"}}');
       select recall.register_project('by pairs') $$, '22023',
    'p_model_name: there is another model "by pairs"',
    'a name that a model of another kind has'
);
select recall._open_project('words', 'translation');
select throws_ok(
    $$ select recall.register_project('words') $$, '22023',
    'p_project_name: project "words" is of translation, and predicts no labels', 'no labels'
);
select * from finish();
