select plan(16);

-- No question has a word of its document: only what similar questions found can tell.
select recall.ingest_document('p', 'doc' || n, 'text' || n || ' filler') from generate_series(1, 30) as n;
select recall.set_strategy('words', '{"bm25": 1}', p_fusion => 'scores', p_fusion_options => '{}');
select recall.set_strategy('known', '{"known_question": 1}', p_fusion => 'scores', p_fusion_options => '{}');
create function pg_temp.found(p_set text, p_strategy text default 'known') returns numeric
language sql as $$
    select round(e.value::numeric, 3)
    from recall.evaluate(p_set, p_strategy) as e
    where e.ranking = 'fused' and e.metric = 'ndcg'
$$;

-- A question does not find itself

select recall.load_golden_set('lonely', 'p', jsonb_agg(jsonb_build_object(
    'id', 'q' || n, 'question', 'unheard' || n, 'relevant', jsonb_build_array('doc' || n)
)))
from generate_series(1, 20) as n;
select is(pg_temp.found('lonely'), 0.000, 'its own judgement is unknown while it is judged');
select recall.load_golden_set('lonely, paraphrased', 'p', jsonb_agg(jsonb_build_object(
    'id', 'q' || n || ' #1', 'question', 'unheard' || n || ' of', 'relevant', jsonb_build_array('doc' || n)
)))
from generate_series(1, 20) as n;
select is(pg_temp.found('lonely'), 0.000, 'and so are those of its paraphrases');
select recall.load_golden_set('long', 'p', jsonb_build_array(jsonb_build_object(
    'question', repeat('endless ', 62) || 'words', 'relevant', jsonb_build_array('doc1')
)));
select recall.load_golden_set('long', 'p', jsonb_build_array(jsonb_build_object(
    'id', left(repeat('endless ', 62) || 'words', 490) || ' #1', 'question', 'endless talk',
    'relevant', jsonb_build_array('doc1')
)));
select is(pg_temp.found('long'), 0.000, 'also where an id is too long to be had whole');
select recall.load_golden_set('repeated', 'p', jsonb_agg(jsonb_build_object(
    'id', n, 'question', ' Unheard' || n, 'relevant', jsonb_build_array('doc' || n)
)))
from generate_series(1, 20) as n;
select is(pg_temp.found('lonely'), 0.000, 'and of the same words in another golden set');
select recall.load_golden_set('other', 'p', jsonb_agg(jsonb_build_object(
    'id', 'other' || n, 'question', 'unheard' || n || ' again', 'relevant', jsonb_build_array('doc' || n)
)))
from generate_series(1, 20) as n;
select is(pg_temp.found('lonely'), 1.000, 'what was judged of a similar one is known');
select ok(
    abs(l.base_ndcg - pg_temp.found('lonely')) < 1e-3, 'a trial finds what a search finds'
)
from recall.learn_strategy('lonely', 'known') as l;
select recall.drop_golden_set(s) from unnest('{other,repeated}'::text []) as s;
select is(
    (select l.held_out_ndcg from recall.learn_strategy('lonely', 'known') as l),
    0::float8, 'nor does a learning by splits let a question find itself, by whatever strategy'
);

-- Folds

create temp table t_splits as
select f.*
from recall.golden_set as s
cross join lateral recall._left_out_questions(s.id, 4, 7) as f
where s.name = 'lonely';
select results_eq(
    $$ select q from t_splits, unnest(question_ids) as q order by q $$,
    $$
    select q.id
    from recall.golden_question as q
    join recall.golden_set as s on s.id = q.golden_set_id
    where s.name = 'lonely'
    order by q.id
    $$,
    'each question is in one split'
);
select ok(
    bool_and(split between 1 and 4 and cardinality(left_out) = 2 * cardinality(question_ids)),
    'a split leaves out its questions and their paraphrases'
)
from t_splits;
select is_empty(
    $$ select from t_splits as a, t_splits as b where a.split < b.split and a.left_out && b.left_out $$,
    'no other split does'
);

-- What similar questions found is learned

select recall.load_golden_set('pairs', 'p', jsonb_agg(jsonb_build_object(
    'id', w || n, 'question', w || ' topic' || n, 'relevant', jsonb_build_array('doc' || n)
)))
from generate_series(1, 20) as n, unnest('{why,when,who}'::text []) as w;
create temp table t_learned as
select * from recall.learn_strategy('pairs', 'words', 'learned');
select ok(
    is_better and base_ndcg = 0 and held_out_ndcg > 0.9
    and (definition #>> '{channels,known_question}')::float8 > 0,
    'a strategy that asks for them'
)
from t_learned;
select is(pg_temp.found('pairs', 'learned'), 1.000, 'which finds them when it searches');

create temp table t_searched as
select * from recall.learn_strategy(
    'pairs', 'known', p_splits => 2, p_candidates => '{100}'
);
select is(
    array_agg(round(t.ndcg::numeric, 3) = round(s.base_ndcg::numeric, 3) and t.ndcg < 0.95)::text,
    '{t,t}', 'what has to be searched for is judged by the same splits'
)
from t_searched as s
inner join recall.learning_trial as t
    on s.id = t.learning_id and (t.trial = 1 or t.definition ? 'candidates');
select throws_ok(
    $$ select recall.cache_golden_rankings('pairs', p_splits => 1) $$, '22023',
    'p_splits: must be between 2 and 20, not 1', 'one split leaves nothing to know'
);

-- Pages that answered before

select recall.ingest_document('p', 'elsewhere' || n, 'shared' || n) from generate_series(1, 10) as n;
select recall.ingest_document('p', 'questions', 'shared' || n, p_external_id => 'faq' || n)
from generate_series(1, 10) as n;
select recall.load_golden_set('pages', 'p', jsonb_agg(jsonb_build_object(
    'id', n, 'question', 'shared' || n, 'relevant', jsonb_build_array('faq' || n)
)))
from generate_series(1, 10) as n;
select recall.set_strategy('prior', '{"bm25": 1}', p_fusion => 'scores', p_fusion_options => '{"prior": 1}');
select ok(
    pg_temp.found('pages', 'prior') = 1 and pg_temp.found('pages', 'words') < 0.7,
    'a page that answers other questions comes before one that answered none'
);
select ok(
    l.base_ndcg > 0.99 and l.definition #>> '{fusion_options,prior}' = '1',
    'splits know of each other''s pages'
)
from recall.learn_strategy('pages', 'prior') as l;
select * from finish();
