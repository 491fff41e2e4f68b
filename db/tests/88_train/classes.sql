-- The sql trainer of labels: what it learns, what it refuses, and what it tells.
select plan(40);

create role t_writer;
create role t_reader;
grant recall_writer to t_writer;
grant recall_reader to t_reader;
create schema t_data;
grant usage, create on schema t_data to t_writer;
set role t_writer;
set search_path = t_data, public;
create table ticket as
select
    n as id,
    case n % 3
        when 0 then 'The printer on floor ' || n || ' has no paper'
        when 1 then 'I forgot my password again, account ' || n
        else 'Wo ist meine Rechnung vom Monat ' || n % 12 || '?'
    end as text,
    (array['hardware', 'login', 'billing'])[n % 3 + 1] as label
from generate_series(1, 120) as n;
select results_eq(
    $$ select * from recall.tune('tickets', 'text-classification', 'ticket', 'label') $$,
    $$ values ('tickets', 'text-classification', 'sql', true) $$, 'the columns of pgml.tune'
);
select results_eq(
    $$ select prediction, probability > 0.5 from recall.predict_batch('tickets', array[
        'my password is wrong', 'no paper in the printer', 'die Rechnung fehlt', null
    ]) $$,
    $$ values ('login', true), ('hardware', true), ('billing', true), (null, null) $$,
    'predicts what it has not seen'
);
select is(
    (select metrics ->> 'accuracy' from recall.trained_model), '1', 'on what was held out too'
);
select is(
    recall.predict('tickets', ''), recall.predict('tickets', 'qqqq'),
    'of texts without a known word the bias decides'
);
select ok(
    cardinality(p) = 3 and p[3] > 0.5 and abs(p[1] + p[2] + p[3] - 1) < 1e-9,
    'probabilities in the order of the labels'
)
from recall.predict_proba('tickets', 'password') as p;
select results_eq(
    $$ select array_agg(l.key order by l.key) from recall.predict_batch('tickets', array['x']) as p
       cross join lateral jsonb_each(p.scores) as l $$,
    $$ values (array['billing', 'hardware', 'login']) $$, 'scores by label'
);
select is(
    (
        select e.term from recall.explain_predict('tickets', 'a new password') as e
        where e.label = 'login' and e.weight > 0
        order by e.weight desc
        limit 1
    ),
    'password', 'the word that decided comes first'
);
select ok(
    abs(sum(abs(share)) - 1) < 1e-6, 'the shares of a label add up to one'
)
from recall.explain_predict('tickets', 'my password') where label = 'login';
-- Two models agree with what they say of themselves.
select ok(
    sum(e.weight) > 0, 'a label that is predicted has a positive score'
)
from recall.explain_predict('tickets', 'my password') as e where e.label = 'login';

-- Again, on a grown table: it begins with the last solution.
insert into ticket values (121, 'The toner of the printer is empty', 'hardware');
select lives_ok(
    $$ select recall.tune('tickets', relation_name => 'ticket', y_column_name => 'label') $$,
    'the task is known'
);
reset role;
select ok(
    exists (
        select
        from recall._class_record as a
        inner join recall._class_record as b on a.text_hash = b.text_hash
        where a.model_id < b.model_id and a.dual is not null and b.dual is not null
    ),
    'what a record weighs is kept'
);
set role t_writer;
select is((select count(*) from recall.deployment), 2::bigint, 'both were deployed');
select is(
    (select p.prediction from recall.vote(array['tickets', 'tickets'], 'password') as p limit 1),
    'login', 'a vote'
);
select results_eq(
    $$ select prediction, score, votes
       from recall.vote(array['tickets', 'tickets'], 'password', p_method => 'majority') limit 1 $$,
    $$ values ('login', 2::float8, 2) $$, 'by majority a point each'
);
select is(
    (select p.score from recall.vote(array['tickets'], 'password', p_method => 'borda') as p limit 1),
    2::float8, 'by Borda one less than there are labels'
);
select throws_ok(
    $$ select recall.vote(array['tickets'], 'x', p_method => 'dice') $$, '22023',
    'p_method: must be majority, borda or weighted, not dice', 'unknown method'
);

-- Deployments.
select lives_ok($$ select recall.deploy('tickets', 'rollback') $$, 'the one before');
select is(
    (select model_id from recall.deployment order by id desc limit 1),
    (select min(id) from recall.trained_model), 'is in use again'
);
select lives_ok($$ select recall.deploy('tickets', 'most_recent') $$, 'the newest');
select is(
    (select model_id from recall.deployment order by id desc limit 1),
    (select max(id) from recall.trained_model), 'is in use'
);
select throws_ok(
    $$ select recall.deploy('tickets', model_id => 0) $$, '55000',
    'strategy: project "tickets" has no such model to deploy', 'no such model'
);
select throws_ok(
    $$ select recall.deploy('tickets', 'worst') $$, '22023',
    'strategy: must be best_score, most_recent or rollback, not worst', 'no such strategy'
);

-- Bad input.
create view one_class as select text, 'a' as label from ticket;
create view no_label as select text, nullif(label, 'login') as label from ticket;
create view no_text as select '' as text, label from ticket;
create view many as select 'text ' || n as text, n as label from generate_series(1, 10000) as n;
select throws_ok(
    $$ select recall.tune('bad', 'text-classification', 'one_class') $$, '22023',
    'y_column_name: "label" has 1 different labels, must have 2 to 1000', 'one class'
);
select throws_ok(
    $$ select recall.tune('bad', 'text-classification', 'no_label') $$, '22023',
    'relation_name: 40 records of "no_label" have nothing in column "label"', 'null labels'
);
select throws_ok(
    $$ select recall.tune('bad', 'text-classification', 'no_text') $$, '22023',
    'relation_name: 121 records of "no_text" have nothing in column "text"', 'empty texts'
);
select throws_ok(
    $$ select recall.tune('bad', 'text-classification', 'many') $$, '22023',
    'y_column_name: "label" has 10000 different labels, must have 2 to 1000', '10,000 classes'
);
select throws_ok(
    $$ select recall.tune('bad', 'text-classification', 'ticket', test_size => 500) $$, '22023',
    'relation_name: "ticket" leaves 0 records to train with, of 121', 'everything held out'
);
select is_empty($$ select from recall.project where name = 'bad' $$, 'nothing was written');

-- Readers.
reset search_path;
set role t_reader;
select throws_ok(
    $$ select recall.predict('tickets', 'x') $$, '42704',
    'project_name: there is no project "tickets" with which you may predict', 'not shared'
);
set role t_writer;
select recall.share_project('tickets', array['t_reader']);
set role t_reader;
select is(recall.predict('tickets', 'password'), 'login', 'shared');
set role t_writer;

-- Pairs.
create table t_data.pair as
select
    'the ' || a.word || ' is here' as text_a,
    case when n % 2 = 0 then 'here is the ' || a.word else 'where is a ' || b.word || ' now' end
        as text_b,
    n % 2 = 0 as label
from generate_series(1, 100) as n
cross join lateral (select chr(97 + n % 26) || chr(97 + n % 7) || 'x' as word) as a
cross join lateral (select chr(97 + n % 5) || chr(97 + n % 11) || 'y' as word) as b;
select results_eq(
    $$ select algorithm, deployed
       from recall.tune('pairs', 'text-pair-classification', 't_data.pair') $$,
    $$ values ('sql', true) $$, 'pairs of texts'
);
select is(
    recall.predict('pairs', 'the moon is here', 'here is the moon'), 'true', 'are alike'
);
select is(
    recall.predict('pairs', 'the moon is here', 'where is a house now'), 'false', 'or not'
);
select lives_ok($$ select recall.drop_project('pairs') $$, 'and go');

-- What it sees.
reset role;
select bag_eq(
    $$ select unnest(recall._class_features('Who ran the Acme bank ?', '{"characters": true}'))
       except select unnest(recall._class_features('who ran the acme bank ?', '{"characters": true}')) $$,
    array['@Xx', '@the Xx'], 'how words are written, beside what they are'
);
select bag_eq(
    $$ select unnest(recall._word_shapes('On 3 May 1984 NATO''s F16 flew', 7)) $$,
    array[
        '@0', '@on 0', '@@Xx 0', '@Xx', '@3 Xx', '@@0 Xx', '@0', '@may 0', '@@Xx 0', '@X',
        '@1984 X', '@@0 X', '@X0', '@s X0'
    ],
    'of the first words only, the first one not'
);
select is(
    recall._word_shapes('Aa Bb', 0) || recall._word_shapes('', 9) || recall._word_shapes('A b', 9),
    '{}', 'nothing to see'
);
select results_eq(
    $$ select recall._class_focus(recall._class_words(t, null)) from unnest(array[
        'What is the longest river in Asia?', 'What was it?', '哪条河最长？', 'river', '', null
    ]) as t $$,
    array['river', null, null, null, null, null], 'what is asked for first'
);
select ok(
    f @> array['^^river', '^^what river'], 'and what it begins with'
)
from recall._class_features('What is the longest river in Asia?', '{"characters": false}') as f;
select ok(
    not exists (select from unnest(f) as t where t ~ '^[#@]'), 'no parts and shapes of long texts'
)
from recall._class_features('What was Rome in 1999 ?', '{"characters": false}') as f;
select * from finish();
