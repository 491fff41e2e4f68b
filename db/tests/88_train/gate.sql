-- A strategy's gate: what a trained model takes for chatter, or for out of scope.
select plan(25);

create role t_writer;
create role t_reader;
create role t_admin;
grant recall_writer to t_writer;
grant recall_reader to t_reader;
grant recall_admin to t_admin;
select recall.create_product('ops');
select recall.ingest_document(
    'ops', 'Kill a query', '# Kill a query' || e'\n\n'
    || 'To kill a query call pg_terminate_backend with its process id.'
);
create schema t_data;
grant usage on schema t_data to t_writer;
create table t_data.message as
select
    case n % 3
        when 0 then 'howdy partner, nice hat number ' || n
        when 1 then 'how do I kill a query of process ' || n
        else 'which pizza tastes best with ' || n || ' olives'
    end as text,
    (array['greeting', 'question', 'food'])[n % 3 + 1] as label
from generate_series(1, 120) as n;
grant select on t_data.message to t_writer;

set role t_writer;
select recall.tune('gate', 'text-classification', 't_data.message', 'label');
select throws_ok(
    $$ select recall.register_project('gate') $$, '42501', null, 'only admins lend a project'
);
set role t_admin;
select throws_ok(
    $$ select recall.register_project('none') $$, '42704', null, 'one that is there'
);
select throws_ok(
    $$ select recall.register_project('gate', p_label => 'food') $$, '22023',
    'p_label: only a project of pairs ranks by a label', 'whose labels the strategy chooses'
);
select ok(recall.register_project('gate', 'the gate') > 0, 'is a model then');
select is(
    recall.register_project('gate', 'the gate'), recall.register_project('gate', 'the gate'),
    'the same call again is the same model'
);
select throws_ok(
    format($$ select recall.set_strategy('bad', p_options => '{"answer": {"gate": %s}}') $$, o),
    code, message, 'refused: ' || o
)
from (
    values
    ('{"model": "none"}', '42704', 'p_options: there is no model "none" of kind classify'),
    ('{}', '42704', null),
    ('{"model": "the gate", "least": 2}', '22023', null),
    ('{"model": "the gate", "labels": {"food": "menu"}}', '22023', null),
    ('{"model": "the gate", "labels": []}', '22023', null),
    ('{"model": "the gate", "closed": true}', '22023', null)
) as b (o, code, message);
select recall.set_strategy('gated', p_options => '{"answer": {"gate": {
    "model": "the gate", "labels": {"greeting": "greeting", "food": "out_of_scope"}
}}}');
select recall.set_strategy('trained only', p_options => '{"answer": {"gate": {
    "model": "the gate", "wordings": false
}}}');
select recall.set_strategy('sure', p_options => '{"answer": {"gate": {
    "model": "the gate", "scope": 1
}}}');

set role t_reader;
select throws_ok(
    $$ select recall.predict('gate', 'a text') $$, '42704', null,
    'who asks need not be allowed to predict'
);
select results_eq(
    format($$ select a.found, p.kind from recall.answer(%L, 'ops', %L) as a, unnest(a.parts) as p $$,
        q.asked, q.strategy),
    format($$ values (%L::boolean, %L) $$, q.found, q.kind), q.why
)
from (
    values
    ('how do I kill a query?', 'gated', true, 'document', 'a question goes on'),
    ('howdy, nice hat', 'default', false, 'not_found', 'which wordings alone search for'),
    ('howdy, nice hat', 'gated', false, 'chatter', 'the model knows as chatter'),
    ('thanks!', 'gated', false, 'chatter', 'wordings come first'),
    ('thanks!', 'trained only', false, 'not_found', 'unless the strategy leaves them out'),
    ('howdy, nice hat', 'trained only', false, 'chatter', 'labels named as kinds need no list'),
    ('which pizza to kill a query', 'default', true, 'document', 'words are there'),
    ('which pizza tastes best to kill a query', 'gated', false, 'not_found', 'but out of scope'),
    ('how do I kill a query?', 'sure', false, 'not_found', 'and what no label is sure enough of')
) as q (asked, strategy, found, kind, why);
select results_eq(
    $$ select step, left_out, details #>> '{gate,label}' from recall.explain_answer(
        'which pizza tastes best to kill a query', 'ops', 'gated'
    ) where step in ('question', 'found') $$,
    $$ values ('question', null, 'food'), ('found', 'the gate says that it is out of scope', null) $$,
    'explained'
);
select results_eq(
    $$ select (m.parts[1]).kind, m.rewritten
       from (select recall.chat('s', 'how do I kill a query?', 'ops', 'gated')) as q,
           recall.chat('s', 'howdy, nice hat', 'ops', 'gated') as m $$,
    $$ values ('chatter', 'howdy, nice hat') $$, 'in a conversation nothing is carried over to it'
);

reset role;
set role t_writer;
select recall.drop_project('gate');
-- Somebody else's project of that name is another one.
select recall.tune('gate', 'text-classification', 't_data.message', 'label');
set role t_reader;
select results_eq(
    $$ select (a.parts[1]).kind from unnest(array['how do I kill a query?', 'thanks!']) as q,
        recall.answer(q, 'ops', 'trained only') as a $$,
    $$ values ('document'), ('chatter') $$,
    'without its model the wordings decide, even where the strategy has left them out'
);
select is(
    (
        select details #>> '{gate,fallback}'
        from recall.explain_answer('how do I kill a query?', 'ops', 'gated')
        where step = 'question'
    ),
    'model "the gate": its project has no deployed model', 'and explain_answer says so'
);
select * from finish();
