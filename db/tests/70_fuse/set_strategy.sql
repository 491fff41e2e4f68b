select plan(32);

create role t_reader;
grant recall_reader to t_reader;

select is(
    (select (candidates, rrf_k, reranker, max_per_document)::text from recall.strategy
     where name = 'default'),
    '(100,10,,)', 'the default strategy'
);
select is(
    (
        select array_agg(k.key order by k.key)
        from recall.strategy as s, jsonb_object_keys(s.channels) as k (key)
        where s.name = 'default' and k.key not in (select c.name from recall.channel as c)
    ),
    null, 'the default strategy names registered channels only'
);
select is(
    (recall.set_strategy('t')).channels,
    (select channels from recall.strategy where name = 'default'),
    'a new strategy begins with the weights of the default one'
);
select is(
    (
        select (s.channels, s.candidates, s.rrf_k, s.rerank_candidates, s.max_per_document)::text
        from recall.set_strategy('t', '{"bm25": 2}', 50, 0, null, 20, 1) as s
    ),
    '("{""bm25"": 2}",50,0,20,1)', 'what is given is set'
);
select is(
    (
        select (s.channels, s.candidates, s.rrf_k, s.rerank_candidates, s.max_per_document)::text
        from recall.set_strategy('t', p_rrf_k => 30) as s
    ),
    '("{""bm25"": 2}",50,30,20,1)', 'what is not given stays'
);
select is(
    (select (s.fusion, s.fusion_options)::text from recall.strategy as s where s.name = 't'),
    (select (s.fusion, s.fusion_options)::text from recall.strategy as s where s.name = 'default'),
    'a new strategy fuses as the default one does'
);
select is(
    (
        select (s.fusion, s.fusion_options)::text
        from recall.set_strategy('t', p_fusion => 'rrf', p_fusion_options => '{}') as s
    ),
    '(rrf,{})', 'its own fusion'
);
select is(
    (
        select s.fusion_options
        from recall.set_strategy(
            't', p_fusion => 'scores', p_fusion_options => '{"phrases": 1, "pool": 20}'
        ) as s
    ),
    '{"phrases": 1, "pool": 20}', 'its own options'
);
select throws_ok(
    $$ select recall.set_strategy('t', p_fusion => 'votes') $$, '42704',
    'p_fusion: there is no fusion "votes"', 'an unknown fusion'
);
select throws_ok(
    $$ select recall.set_strategy('t', p_fusion_options => '[]') $$, '22023',
    'p_fusion_options: must be a JSON object', 'fusion options in an array'
);
select throws_ok(
    format('select recall.set_strategy(''t'', p_fusion_options => %L)', o.options), '22023',
    format('p_fusion_options: %s', o.message), o.name
)
from (
    values
    ('{"phrases": "much"}', 'phrases must be a number from 0 to 100, not "much"', 'a text for a number'),
    ('{"phrases": -1}', 'phrases must be a number from 0 to 100, not -1', 'a negative weight'),
    ('{"prior": 101}', 'prior must be a number from 0 to 100, not 101', 'too high a weight'),
    ('{"neighbours": 1}', 'neighbours must be a number from 0 to 0.9, not 1', 'nothing of its own left'),
    ('{"neighbours": "0"}', 'neighbours must be a number from 0 to 0.9, not "0"', 'another text'),
    ('{"neighbours": {"bm25": -1}}', 'neighbours: bm25 must be a number from 0 to 1000, not -1', 'one below 0'),
    ('{"pool": 0}', 'pool must be a whole number from 1 to 999, not 0', 'an empty pool'),
    ('{"pool": 2.5}', 'pool must be a whole number from 1 to 999, not 2.5', 'half a chunk')
) as o (options, message, name);
select throws_ok(
    $$ update recall.strategy set fusion_options = '{"phrases": -1}' where name = 't' $$, '22023',
    'p_fusion_options: phrases must be a number from 0 to 100, not -1', 'nor by an update'
);
select throws_ok(
    $$ update recall.strategy set fusion_options = '{"neighbours": {"bm25": "x"}}' where name = 't' $$,
    '22023', null, 'in an object as little'
);
select throws_ok(
    $$ select recall.set_strategy('') $$, '22023',
    'p_name: a strategy needs a name of 1 to 200 characters', 'an empty name'
);
select throws_ok(
    $$ select recall.set_strategy('t', '{"bm26": 1}') $$, '42704',
    'p_channels: there is no channel "bm26"', 'an unknown channel'
);
select throws_ok(
    $$ select recall.set_strategy('t', '{"bm25": 0}') $$, '22023',
    'p_channels: must be an object of channels and weights, one above 0', 'no weight above 0'
);
select throws_ok(
    $$ select recall.set_strategy('t', '{"bm25": 1, "fuzzy": "x"}') $$, '22023',
    'p_channels: must be an object of channels and weights, one above 0', 'a weight that is a text'
);
select throws_ok(
    $$ select recall.set_strategy('t', '[1]') $$, '22023',
    'p_channels: must be an object of channels and weights, one above 0', 'weights in an array'
);
select throws_ok(
    $$ select recall.set_strategy('t', p_candidates => 0) $$, '22023',
    'p_candidates: must be between 1 and 10000, not 0', 'no candidates'
);
select throws_ok(
    $$ select recall.set_strategy('t', p_max_per_document => 0) $$, '22023',
    'p_max_per_document: must be between 1 and 10000, not 0', 'no result of a document'
);
select throws_ok(
    $$ select recall.set_strategy('t', p_reranker => 'none') $$, '42704',
    'p_reranker: there is no reranker "none"', 'an unknown reranker'
);
select throws_ok(
    $$ select recall.set_strategy('t', p_options => '[]') $$, '22023',
    'p_options: must be a JSON object', 'options in an array'
);
select throws_ok(
    $$ delete from recall.strategy where name = 'default' $$, '23503', null,
    'the default strategy stays while a product uses it'
)
from recall.create_product('t') as p;
select lives_ok(
    $$ update recall.product set default_strategy = 't' where name = 't' $$,
    'a product may have its own'
);
set local role t_reader;
select throws_ok(
    $$ select recall.set_strategy('t') $$, '42501', null, 'readers make no strategies'
);
reset role;
select * from finish();
