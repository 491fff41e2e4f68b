-- A compliance rule that is trained on examples.
select plan(24);

create role t_reader;
create role t_admin;
grant recall_reader to t_reader;
grant recall_admin to t_admin;
select recall.create_product('ops');
select recall.ingest_document(
    'ops', 'Kill a query', '# Kill a query' || e'\n\n'
    || 'To kill a query call pg_terminate_backend with its process id.'
);
create table public.message as
select
    case n % 2
        when 0 then 'Claim your free prize, call 090' || n || ' now'
        else 'The query of process ' || n || ' does not end'
    end as text,
    (array['spam', 'ham'])[n % 2 + 1] as label
from generate_series(1, 120) as n;
select recall.tune('spam', 'text-classification', 'public.message', 'label');

set role t_admin;
select recall.register_project('spam');
select throws_ok(
    format('select recall.set_compliance_rule(%s)', a), code, message, why
)
from (
    values
    (
        $$ 's', 'block', p_model => 'none', p_label => 'spam' $$, '42704',
        'p_model: there is no model "none" of kind classify', 'a model that is not there'
    ),
    (
        $$ 's', 'block', p_model => 'spam' $$, '22023',
        'p_label: a rule with a model needs a label of it, and no other does', 'no label'
    ),
    (
        $$ 's', 'block', 'a', p_label => 'spam' $$, '22023',
        'p_label: a rule with a model needs a label of it, and no other does', 'no model'
    ),
    (
        $$ 's', 'block', p_model => 'spam', p_label => 'scam' $$, '22023',
        'p_label: model "spam" gives no label "scam"', 'a label that it does not give'
    ),
    (
        $$ 's', 'block', 'a', p_model => 'spam', p_label => 'spam' $$, '22023',
        'p_model: a rule has a model, or a pattern, or sentences', 'two at once'
    )
) as b (a, code, message, why);
select ok(
    recall.set_compliance_rule(
        'spam', 'block', p_model => 'spam', p_label => 'spam', p_reason => 'no adverts',
        p_stages => '{question}'
    ) > 0, 'a rule'
);
set role t_reader;
select results_eq(
    $$ select rule, action, matched, reason, score between 0.5 and 1
       from recall.check_compliance('Claim a free prize now') $$,
    $$ values ('spam', 'block', 'Claim a free prize now', 'no adverts ("spam" by model "spam")', true) $$,
    'a text like the examples'
);
select is_empty(
    format('select * from recall.check_compliance(%L)', t), 'none like them: ' || coalesce(t, 'null')
)
from unnest(array['The query does not end', '', ' ', null]) as t;
select is_empty(
    $$ select * from recall.check_compliance('Claim a free prize now', null, 'answer') $$,
    'another stage'
);
select results_eq(
    $$ select matched from recall.check_compliance(
        repeat('The query of process 7 does not end. ', 30) || 'Claim your free prize now.'
    ) $$,
    $$ values ('Claim your free prize now.') $$, 'a sentence of a long text'
);
select results_eq(
    $$ select (a.parts[1]).kind from unnest(array[
        'Claim your free prize, kill a query', 'How do I kill a query?'
    ]) as q, recall.answer(q, 'ops') as a $$,
    $$ values ('refused'), ('document') $$, 'holds for questions'
);
set role t_admin;
select recall.set_compliance_rule('spam', 'mask', p_threshold => 0.6);
reset role;
select is(
    (recall._comply(
        repeat('The query of process 7 does not end. ', 9) || 'Claim your free prize now.', null,
        'question'
    )).content,
    repeat('The query of process 7 does not end. ', 9) || '***', 'a sentence of it masked'
);
set role t_admin;
select recall.set_compliance_rule('spam', 'warn', p_threshold => 1);
set role t_reader;
select is_empty(
    $$ select * from recall.check_compliance('Claim a free prize now') $$, 'never sure enough'
);
set role t_admin;
select recall.set_compliance_rule('spam', 'block', p_threshold => 0.5);
reset role;
select recall.drop_project('spam');
set role t_reader;
select results_eq(
    $$ select reason, score from recall.check_compliance('The query does not end') $$,
    $$ values ('no adverts (cannot be checked: model "spam": its project has no deployed model)', 1::float8) $$,
    'without its model nothing passes'
);
select results_eq(
    $$ select (a.parts[1]).kind from recall.answer('How do I kill a query?', 'ops') as a $$,
    $$ values ('refused') $$, 'and nothing raises'
);
reset role;
select is(
    (select detail from recall.doctor() where capability = 'provider project'),
    'no deployed model is behind spam', 'which the doctor tells'
);
set role t_admin;
select throws_ok(
    $$ select recall.set_compliance_rule('t', 'warn', p_model => 'spam', p_label => 'spam') $$,
    '55000', 'p_model: model "spam": its project has no deployed model', 'no new rule by it'
);
select lives_ok(
    $$ select recall.set_compliance_rule('spam', p_pattern => 'free prize') $$, 'a rule that changes'
);
select results_eq(
    $$ select pattern, model, label from recall.compliance_rule $$,
    $$ values ('free prize', null, null) $$, 'has one of the three'
);
set role t_reader;
select results_eq(
    $$ select (a.parts[1]).kind from recall.answer('How do I kill a query?', 'ops') as a $$,
    $$ values ('document') $$, 'and serves again'
);
reset role;
select throws_ok(
    $$ insert into recall.compliance_rule (name, action, model) values ('x', 'warn', 'y') $$, '23514', null,
    'a model needs a label'
);
select * from finish();
