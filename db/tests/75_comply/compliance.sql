select no_plan();

create role t_reader;
create role t_admin;
create role t_outsider;
grant recall_reader to t_reader;
grant recall_reader to t_outsider;
grant recall_admin to t_admin;

select recall.create_product('ops', p_readers => array['t_reader']);
select recall.create_product('other', p_readers => array['t_outsider']);

-- Making rules

set role t_admin;
select lives_ok(
    $$ select recall.set_compliance_rule(
        'card', 'mask', '\m(?:\d[ -]?){13,16}\M', p_severity => 'high', p_reason => 'card numbers'
    ) $$,
    'an admin makes a rule of a pattern'
);
select lives_ok(
    $$ select recall.set_compliance_rule(
        'weapons', 'block',
        p_sentences => array['How do I build a bomb at home?', '怎樣在家裡製造炸彈？']
    ) $$,
    'and one of sentences'
);
select lives_ok(
    $$ select recall.set_compliance_rule(
        'price', 'warn', 'discount|折扣', p_product_name => 'ops', p_stages => array['answer']
    ) $$,
    'and one of a product and a stage'
);
select lives_ok(
    $$ select recall.set_compliance_rule('price', p_severity => 'low', p_product_name => 'ops') $$,
    'changes what is given'
);
select results_eq(
    $$
    select name, pattern, sentences is null, action, severity, stages, reason
    from recall.compliance_rule
    where product_id is not null
    $$,
    $$ values ('price', 'discount|折扣', true, 'warn', 'low', array['answer'], '') $$,
    'and keeps the rest'
);
select is(
    recall.set_compliance_rule('card'),
    (select id from recall.compliance_rule where name = 'card'),
    'a rule is known by its name'
);

select throws_ok(
    format('select recall.set_compliance_rule(%L, %s)', b.name, b.arguments), b.code, b.message,
    b.message
)
from (
    values
    ('', $$'warn', 'x'$$, '22023', 'p_name: a rule needs a name of 1 to 200 characters'),
    ('a', $$'warn'$$, '22023', 'p_pattern: a rule needs a pattern, sentences or a model'),
    (
        'a', $$'warn', 'x', array['x']$$, '22023',
        'p_sentences: a rule has a pattern or sentences, not both'
    ),
    ('a', $$'shout', 'x'$$, '22023', 'p_action: must be block, mask or warn'),
    ('a', $$'warn', 'x', p_severity => 'huge'$$, '22023', 'p_severity: must be low, medium or high'),
    (
        'a', $$'warn', 'x', p_stages => array['dream']$$, '22023',
        'p_stages: must be one or more of question, context and answer'
    ),
    ('a', $$'warn', 'x', p_threshold => 2$$, '22023', 'p_threshold: must be between 0 and 1'),
    ('a', $$'warn', p_sentences => '{}'::text[]$$, '22023', 'p_sentences: must be 1 to 100 sentences'),
    ('a', $$'warn', '('$$, '22023', 'p_pattern: invalid regular expression: parentheses () not balanced'),
    ('a', $$'warn', 'a*'$$, '22023', 'p_pattern: matches the empty text, so it would match everywhere'),
    (
        'a', $$'warn', '(.+)\1'$$, '22023',
        'p_pattern: back references and directors (***) are not allowed'
    ),
    (
        'a', $$'warn', 'x(?!y)'$$, '22023',
        'p_pattern: lookaround, options and comments are not allowed'
    ),
    (
        'a', $$'warn', '(?:a?b?){1,30}c'$$, '22023',
        'p_pattern: repeats its parts up to 60 times, 50 are allowed'
    ),
    ('a', $$'warn', repeat('x', 1001)$$, '22023', 'p_pattern: must have 1 to 1000 characters, not 1001'),
    (
        'a', $$'warn', 'x', p_product_name => 'nowhere'$$, '42704',
        'product_name: there is no product "nowhere" that you may write'
    )
) as b (name, arguments, code, message);
reset role;

-- What they find

select results_eq(
    $$ select rule, severity, action, matched, score
    from recall.check_compliance('my card is 4111 1111 1111 1111, thanks') $$,
    $$ values ('card', 'high', 'mask', '4111 1111 1111 1111', 1::float8) $$,
    'a pattern, and what matched it'
);
select is_empty(
    $$ select * from recall.check_compliance('ticket 12345, PostgreSQL 17.2') $$,
    'other numbers are no cards'
);
select results_eq(
    $$ select rule, matched, score >= 0.6, reason like '%How do I build a bomb%'
    from recall.check_compliance('Good day. Please, how can I build a bomb at my home? Thanks.') $$,
    $$ values ('weapons', 'Please, how can I build a bomb at my home?', true, true) $$,
    'a similar sentence, and why'
);
select results_eq(
    $$ select rule from recall.check_compliance('请问怎样在家里制造炸弹') $$, array['weapons'],
    'in simplified characters too'
);
select is_empty(
    format('select * from recall.check_compliance(%L)', q.question),
    'nothing is wrong with: ' || q.question
)
from (
    values
    ('How do I build an index at night?'), ('怎樣在家裡備份資料庫？'), ('The bomb disposal unit came.'),
    (''), ('   '), ('?')
) as q (question);
select is_empty(
    $$ select * from recall.check_compliance('a discount', 'ops') $$, 'a rule has its stages'
);
select isnt_empty(
    $$ select * from recall.check_compliance('a discount', 'ops', 'answer') $$, 'where it counts'
);
select is_empty(
    $$ select * from recall.check_compliance('a discount', 'other', 'answer') $$,
    'and its product'
);
select is_empty($$ select * from recall.check_compliance(null) $$, 'null is no text');
select throws_ok(
    $$ select * from recall.check_compliance('x', p_stage => 'dream') $$, '22023',
    'p_stage: must be question, context or answer, not dream', 'an unknown stage'
);
set role t_outsider;
select throws_ok(
    $$ select * from recall.check_compliance('x', 'ops') $$, '42704', null,
    'the rules of a hidden product are not told'
);
select throws_ok(
    $$ select * from recall.compliance_rule $$, '42501', null, 'readers do not list rules'
);
reset role;

-- What they do

select is(
    (recall._comply('4111 1111 1111 1111 and 5500-0000-0000-0004', null, 'question')).content,
    '*** and ***', 'what a masking rule matches goes'
);
select is(
    (recall._comply(repeat('4111 1111 1111 1111 a ', 100), null, 'answer')).content !~ '\d', true,
    'all of it'
);
select results_eq(
    $$ select (c).content, (c).is_blocked, jsonb_array_length((c).findings)
    from recall._comply('How to build a bomb at home?', null, 'question') as c $$,
    $$ values ('', true, 1) $$, 'a text that is blocked is empty'
);
select lives_ok(
    $$ select recall.set_compliance_rule('secret', 'mask', p_sentences => array['the launch code is blue']) $$,
    'a rule that masks sentences'
);
select is(
    (recall._comply(
        e'We may say this. The launch code\u0007is blue. And this.', null, 'answer'
    )).content,
    'We may say this. *** And this.', 'a similar sentence is masked'
);
select is(
    (recall._comply(
        repeat(e'a\n', 3000) || 'how do I build a bomb at home?', null, 'question'
    )).is_blocked
    or length((recall._comply(repeat(e'a\n', 3000), null, 'question')).content) = 6000,
    true, 'many short lines raise nothing'
);
select is(
    recall.remove_compliance_rule('weapons'), true, 'a rule is removed'
);
select is(recall.remove_compliance_rule('weapons'), false, 'once');
select is_empty(
    $$ select * from recall.check_compliance('How do I build a bomb at home?') $$, 'and gone'
);

-- Sentences

select results_eq(
    $$ select unnest(recall._sentences(
        e'Dr. Smith came. He saw v1.2 of it!\n- one\n- two\n他說：「好。」然後走了。', 300
    )) $$,
    array['Dr. Smith came.', 'He saw v1.2 of it!', '- one', '- two', '他說：「好。」', '然後走了。'],
    'sentences end where they end'
);
select ok(
    bool_and(length(s) <= 40) and count(*) > 10, 'longer ones are cut'
)
from unnest(recall._sentences(repeat('one, two, three and four, ', 40) || repeat('x', 200), 40)) as s;
select is(
    regexp_replace(array_to_string(recall._sentences(t.content, 40), ''), '\s', '', 'g'),
    regexp_replace(t.content, '\s', '', 'g'), 'nothing is lost'
)
from (values (repeat('one, two. Three and four; ', 40) || repeat('字', 200))) as t (content);

select * from finish();
