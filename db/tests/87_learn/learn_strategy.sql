select plan(40);

create role t_admin;
create role t_reader;
grant recall_admin to t_admin;
grant recall_reader to t_reader;
select recall.create_product('p', p_readers => array['t_reader'], p_writers => array['t_admin']);

-- Both have the word; by BM25 the short text comes first.
select recall.ingest_document('p', 'good' || n, 'word' || n || ' filler')
from generate_series(1, 20) as n;
select recall.ingest_document('p', 'bad' || n, 'word' || n || repeat(' pebble', 30))
from generate_series(1, 20) as n;
select recall.load_golden_set('set', 'p', jsonb_agg(jsonb_build_object(
    'id', n, 'question', 'word' || n || ' pebble', 'relevant', jsonb_build_array('good' || n)
)))
from generate_series(1, 20) as n;
select recall.set_strategy('words', '{"bm25": 1}', p_fusion => 'rrf', p_max_per_document => 3);
select recall.set_strategy('keywords', '{"document_keyword": 1}', p_candidates => 30);

-- What is better is learned

create temp table t_better as select * from recall.learn_strategy('set', 'keywords', 'learned');
select results_eq(
    $$ select base, strategy, questions, splits, base_ndcg, is_better from t_better $$,
    $$ values ('keywords', 'learned', 20, 5, 0::float8, true) $$,
    'a base that finds nothing is replaced'
);
select ok(
    held_out_ndcg > 0.5 and fitted_ndcg > 0.5 and p_value < 0.01 and milliseconds > 0,
    'by what finds more on the questions left out, by no chance'
)
from t_better;
select is(
    (select jsonb_build_object('c', s.channels, 'f', s.fusion) from recall.strategy as s
     where s.name = 'learned'),
    (select jsonb_build_object('c', definition -> 'channels', 'f', definition -> 'fusion')
     from t_better),
    'the strategy is what was learned'
);
select is(
    (select s.candidates from recall.strategy as s where s.name = 'learned'), 30,
    'the rest as the base has it'
);
select ok(
    abs(e.value - b.fitted_ndcg) < 1e-6,
    'searching finds what the cached rankings promised'
)
from t_better as b, recall.evaluate('set', 'learned') as e
where e.ranking = 'fused' and e.metric = 'ndcg';
select ok(
    count(*) > 30 and count(*) filter (where trial = 1 and difference = 0) = 1
    and max(ndcg) >= (select fitted_ndcg from t_better) - 1e-9,
    'all that was tried is told, the base first'
)
from recall.learning_trial;
select is(
    (
        select array_agg(c order by c)
        from recall.learning_trial as t, unnest(t.chosen_by) as c
    ),
    '{0,1,2,3,4,5}', 'each split chose one trial, and so did all questions'
);
select is_empty(
    $$
    select t.trial
    from recall.learning_trial as t, unnest(t.chosen_by) as c
    where c > 0 and t.fitted_for <> c
    $$,
    'no split chose what was fitted to its own questions'
);
select is(
    (select default_strategy from recall.product where name = 'p'), 'default',
    'the product''s strategy is left alone'
);

-- Weights are fitted

create temp table t_parts as
select array['[1,0,0.5]', '[0.5,0,1]', '[0.2,0,1]']::vector [] as parts,
    '{1,1,1}'::integer [] as questions, '{0,1,0}'::float8 [] as shares;
select ok(
    w[3] > 1.1 and w[2] = 7 and w[1] between 0 and 0.9 and abs(w[1] + w[3] - 2) < 1e-9,
    'towards the relevant, in the same sum; what no hit has stays'
)
from t_parts as t, recall._fit_weights(t.parts, t.questions, t.shares, '{1,7,1}') as w;
create function pg_temp.sums(
    p_weights vector, out slopes float8 [], out curves float8 []
)
language plpgsql as $$
begin
    execute recall._listwise_sums('{1}') into slopes, curves
    using '{"[1]","[0]"}'::vector [], '{1,1}'::integer [], '{1,0}'::float8 [], p_weights;
end;
$$;
select ok(
    abs(slopes[1] + 20.0 / 3) < 1e-9 and abs(curves[1][1] - 200.0 / 9) < 1e-9,
    'slope and curvature of two equal hits and none'
)
from pg_temp.sums('[0]');
select ok(
    abs(slopes[1] - 10 * (exp(2) / (exp(2) + 2) - 1)) < 1e-5
    and abs(curves[1][1] - 200 * exp(2) / (exp(2) + 2) ^ 2) < 1e-4,
    'and of two that score 0.2 and 0'
)
from pg_temp.sums('[0.2]');
select is(
    array(
        select round(x::numeric, 6)
        from unnest(recall._newton_step('{1,1,1}', '{-0.5,-0.5,-9}', '{{2,1,0},{1,2,0},{0,0,3}}'))
            as x
    ),
    '{0.166667,0.166667,0.500000}', 'a step solves the quadratic model, as far as it goes'
);
select is(
    recall._newton_step('{0.3,1}', '{2,-1}', '{{2,0},{0,4}}'), '{-0.3,0.25}', 'weights stay above 0'
);

-- What is not better is not

create temp table t_kept as select * from recall.learn_strategy('set', 'learned');
select results_eq(
    $$ select strategy, is_better, held_out_ndcg >= base_ndcg - 0.02 from t_kept $$,
    $$ values (null::text, false, true) $$, 'a base that nothing beats is kept'
);
select is_empty(
    $$ select name from recall.strategy where name like 'learned:%' $$, 'and nothing written'
);

-- Cached rankings

select is(recall.cache_golden_rankings('set', 'words'), 20::bigint, 'the questions are counted');
update recall.golden_judgement set gain = 2 where doc_id in (
    select id from recall.document where title = 'good1'
);
select ok(
    abs(l.base_ndcg - e.value) < 1e-6, 'rankings of before do not serve where a judgement has changed since'
)
from recall.learn_strategy('set', 'words', p_reuse => true) as l,
    recall.evaluate('set', 'words') as e
where e.ranking = 'fused' and e.metric = 'ndcg';

-- With vectors and neighbours

select recall.register_model('t-model', p_dimensions => 3);
select recall.attach_model('p', 't-model', true);
select recall.store_embeddings(
    't-model', array_agg(c.product_id), array_agg(c.id), array_agg(c.content_hash),
    array_agg(array[c.id % 7, c.id % 5, 1]::real []::vector)
)
from recall.chunk as c
join recall.product as p on p.id = c.product_id
where p.name = 'p';
call recall.learn_query_encoder('p', 't-model', p_iterations => 2);
select recall.set_strategy('narrow', p_fusion_options => '{"phrases": 0.6, "neighbours": 0.4}');
create temp table t_narrow as select * from recall.learn_strategy('set', 'narrow');
select ok(
    abs(l.base_ndcg - e.value) < 1e-6,
    'vectors and neighbours: a trial scores what a search finds'
)
from t_narrow as l, recall.evaluate('set', 'narrow') as e
where e.ranking = 'fused' and e.metric = 'ndcg';
create temp table t_fitted as
select t.ndcg, t.definition
from recall.learning_trial as t
where t.learning_id = (select id from t_narrow) and t.fitted_for = 0;
select recall._write_learned(s, p.id, 'fitted', t.definition)
from recall.strategy as s, t_fitted as t, recall.product as p
where s.name = 'narrow' and p.name = 'p';
select ok(
    jsonb_typeof(t.definition #> '{fusion_options,neighbours}') = 'object'
    and abs(t.ndcg - e.value) < 1e-6,
    'nor otherwise with fitted weights of neighbours'
)
from t_fitted as t, recall.evaluate('set', 'fitted') as e
where e.ranking = 'fused' and e.metric = 'ndcg';

-- What is learned for a product is the product's

select recall.create_product('another');
select recall.load_golden_set('set of another', 'another', '[]');
select throws_ok(
    $$ update recall.product set default_strategy = 'fitted' where name = 'another' $$, '22023',
    'default_strategy: strategy "fitted" is of another product', 'another does not search by it'
);
select throws_ok(
    $$ select recall.search('x', 'another', p_strategy => 'fitted') $$, '42704',
    'p_strategy: there is no strategy "fitted"', 'not when it is named either'
);
select throws_ok(
    $$ select recall.start_experiment('another', 'e', '{default,fitted}') $$, '42704', null,
    'nor in an experiment'
);
select throws_ok(
    $$ select recall.learn_strategy('set of another', p_strategy => 'fitted') $$, '22023',
    'p_strategy: strategy "fitted" is of another product', 'nor writes another over it'
);
select lives_ok(
    $$ select recall.search('x', null, p_strategy => 'fitted') $$,
    'a search of all products by who may read it does'
);

select is(
    (select count(*) from t_narrow where definition #> '{channels,learned_vector}' is not null),
    0::bigint, 'a variant of a channel that the base leaves out is not learned'
);
select recall.set_strategy('both', '{"bm25": 1, "vector": 1, "learned_vector": 1}');
create temp table t_both as select * from recall.learn_strategy('set', 'both');
select ok(
    'learned_vector' = any(c.channels) and b.base_ndcg > 0 and abs(b.base_ndcg - e.value) < 1e-6,
    'one that it asks is, and scores what a search finds'
)
from t_both as b, recall._golden_cache as c, recall.evaluate('set', 'both') as e
where e.ranking = 'fused' and e.metric = 'ndcg';
select ok(
    count(*) > 10, 'also among what is tried'
)
from recall.learning_trial as t
where
    t.learning_id = (select id from t_both)
    and (t.definition #>> '{channels,learned_vector}')::float8 > 0;

select recall.set_strategy('loud', '{"bm25": 20, "vector": 30}', p_fusion_options => '{}');
select recall.set_strategy('louder', '{"bm25": 20000, "vector": 30000}', p_fusion_options => '{}');
create temp table t_loud as
select (recall.learn_strategy('set', s)).id from unnest('{loud,louder}'::text []) as s;
select is(
    (
        select array[count(*), count(distinct t.definition)]
        from recall.learning_trial as t
        where t.learning_id in (select id from t_loud) and t.fitted_for = 0
    ),
    '{2,1}', 'the size of the base''s weights does not matter'
);

-- Candidates and rerankers

create function recall._t_best_first(
    p_request recall._request, p_hits recall.fused_hit [], p_options jsonb
)
returns double precision []
language sql
stable
as $$
    select array_agg(starts_with(d.title, 'good')::integer + 1.0 / (1 + h.rank) order by h.rank)
    from unnest(p_hits) as h
    join recall.document as d on d.id = h.doc_id
$$;
insert into recall.reranker (name, function_name, description)
values ('t_best_first', '_t_best_first', 'Knows the answers');
create temp table t_searched as
select * from recall.learn_strategy(
    'set', 'words', p_candidates => '{7, 9}', p_rerankers => '{t_best_first}'
);
select results_eq(
    $$
    select definition ->> 'candidates', definition ->> 'reranker'
    from recall.learning_trial
    where
        learning_id = (select id from t_searched)
        and definition ?| array['candidates', 'reranker']
    order by trial
    $$,
    $$ values ('7', null), ('9', null), (null, 't_best_first') $$,
    'candidates and rerankers are tried, each once'
);
create temp table t_reranked as
select * from recall.learn_strategy(
    'set', 'keywords', 'reranked', p_rerankers => '{t_best_first}'
);
select ok(is_better, 'a reranker of nothing found is not what helps')
from t_reranked;
select is(
    (select reranker from recall.strategy where name = 'reranked'), null, 'nor is it written'
);
select recall._write_learned(
    s, null, 'by hand', recall._strategy_definition(s) || '{"reranker": "t_best_first", "candidates": 9}'
)
from recall.strategy as s
where s.name = 'words';
select is(
    (select (s.reranker, s.candidates)::text from recall.strategy as s where s.name = 'by hand'),
    '(t_best_first,9)', 'one that helps is written'
);

-- Who may, and what cannot be

select throws_ok(
    $$ select recall.learn_strategy('set', p_splits => 1) $$, '22023',
    'p_splits: must be between 2 and 20, not 1', 'one split'
);
select throws_ok(
    $$ select recall.learn_strategy('none') $$, '42704', null, 'no such golden set'
);
select throws_ok(
    $$ select recall.learn_strategy('set', 'none') $$, '42704', null, 'no such base'
);
select recall.load_golden_set('small', 'p', '[{"question": "word1", "relevant": ["good1"]}]');
select throws_ok(
    $$ select recall.learn_strategy('small') $$, '55000',
    'p_golden_set: 1 questions with relevant documents are too few for 5 splits', 'too few questions'
);
set local role t_reader;
select throws_ok(
    $$ select recall.learn_strategy('set') $$, '42501', null, 'readers learn nothing'
);
select ok(count(*) > 2, 'but may read what was learned') from recall.learning;
set local role t_admin;
select lives_ok($$ select recall.learn_strategy('set', 'words') $$, 'admins may');
reset role;
select * from finish();
