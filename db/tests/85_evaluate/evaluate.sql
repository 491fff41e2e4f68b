select plan(27);

create function pg_temp.value(p_ranking text, p_metric text, p_k integer default 10)
returns double precision
language sql
as $$
    select value
    from recall.evaluate('set', p_k => 3, p_depth => 10)
    where ranking = p_ranking and metric = p_metric and k is not distinct from p_k
$$;

-- apple is in all; how often, and how long the text is, gives the order a, b, c, d, e.
select recall.ingest_document('p', t, repeat('apple ', 6 - n::integer) || repeat('filler ', 4 * n::integer))
from unnest(array['a', 'b', 'c', 'd', 'e']) with ordinality as t (t, n);
select recall.set_strategy('words', '{"bm25": 1}');
update recall.product set default_strategy = 'words' where name = 'p';
select recall.load_golden_set('set', 'p', '[
    {"id": 1, "question": "apple", "relevant": {"b": 1, "c": 3, "e": 2, "d": 0}},
    {"id": 2, "question": "apple", "relevant": {"e": 1}},
    {"id": 3, "question": "apple", "relevant": {"a": 0}},
    {"id": 4, "question": "nothing like it", "relevant": {"a": 1}}
]');

select is(
    (select array_agg(d.title order by h.rank) from recall.by_bm25('apple', 'p') as h
    inner join recall.document as d on h.doc_id = d.id),
    array['a', 'b', 'c', 'd', 'e'], 'the order by BM25'
);
select results_eq(
    $$
    select external_id, ranking, round(ndcg::numeric, 6), round(recall::numeric, 6),
        round(mrr::numeric, 6), covered, relevant
    from recall.evaluate_questions('set', p_k => 3, p_rankings => '{bm25}')
    $$,
    $$
    values
    (
        '1', 'bm25',
        -- (1 / log2 3 + 3 / log2 4) / (3 / log2 2 + 2 / log2 3 + 1 / log2 4)
        round((1 / log(2, 3) + 3 / 2.0) / (3 + 2 / log(2, 3) + 1 / 2.0), 6), 0.666667, 0.5, true,
        3::bigint
    ),
    ('2', 'bm25', 0, 0, 0, false, 1),
    ('4', 'bm25', 0, 0, 0, false, 1)
    $$,
    'a question''s measures by the definitions; one without a relevant document is left out'
);
select is(pg_temp.value('bm25', 'recall', 3), 2 / 9::float8, 'the mean of recall');
select is(pg_temp.value('bm25', 'recall', 10), 2 / 3::float8, 'recall of the first ten');
select is(pg_temp.value('bm25', 'mrr', 3), 1 / 6::float8, 'of the reciprocal rank');
select is(pg_temp.value('bm25', 'coverage', 3), 1 / 3::float8, 'of coverage');
select is(
    pg_temp.value('fused', 'ndcg', 3), pg_temp.value('bm25', 'ndcg', 3),
    'one channel fused is that channel'
);
select ok(pg_temp.value('fused', 'p50_ms', null) > 0, 'a search takes its time');
select results_eq(
    $$ select distinct ranking, questions from recall.evaluate('set') order by 1 $$,
    $$ values ('bm25', 3::bigint), ('fused', 3) $$,
    'the product''s strategy: its channels, and fused'
);
select is_empty(
    $$ select from recall.evaluate('set') where low > value or value > high or low is null $$,
    'values are within their intervals'
);
select results_eq(
    $$
    select ranking, metric, low, high from recall.evaluate('set', p_seed => 7) where k is not null
    $$,
    $$
    select ranking, metric, low, high from recall.evaluate('set', p_seed => 7) where k is not null
    $$,
    'the same intervals for the same seed'
);
select results_eq(
    $$ select distinct ranking from recall.evaluate('set', p_rankings => '{fuzzy,bm25}') order by 1 $$,
    $$ values ('bm25'), ('fuzzy') $$,
    'rankings that are asked for, of the strategy or not'
);
select is(
    (select array_agg(value order by ranking) from recall.evaluate(
        'set', p_rankings => '{document_keyword,fuzzy}'
    ) where metric = 'ndcg')[1],
    (select value from recall.evaluate('set', p_rankings => '{fuzzy}') where metric = 'ndcg'),
    'a channel that finds nothing is measured by its fallback'
);

-- Several chunks: the best one's place, among documents.
select recall.ingest_document(
    'q', 'long', E'# One\n\n' || repeat('pear ', 20) || E'\n\n# Two\n\n' || repeat('pear ', 20),
    'markdown'
);
select recall.ingest_document('q', 'short', 'pear ' || repeat('filler ', 9));
select recall.load_golden_set('chunks', 'q', '[{"question": "pear", "relevant": ["short"]}]');
select is(
    (select array_agg(d.title order by h.rank) from recall.by_bm25('pear', 'q') as h
    inner join recall.document as d on h.doc_id = d.id),
    array['long', 'long', 'short'], 'two chunks of one document come first'
);
select is(
    (select mrr from recall.evaluate_questions('chunks', 'words', p_rankings => '{fused}')),
    0.5::float8, 'and count as one document'
);

-- Reranked.
select recall.set_strategy('again', '{"bm25": 1}', p_reranker => 'builtin');
select results_eq(
    $$ select distinct ranking from recall.evaluate('set', 'again') order by 1 $$,
    $$ values ('bm25'), ('fused'), ('reranked') $$,
    'a strategy with a reranker has a row for it'
);

select recall.record_evaluation('set', p_note => 'before ');
select is(
    (select note || strategy || (definition ->> 'rrf_k') || questions || jsonb_array_length(results)
    from recall.evaluation),
    'before words10314', 'an evaluation is kept'
);
select is(
    (select array_agg(ranking || metric order by ranking, metric, k)
    from recall.evaluations('set')),
    (select array_agg(ranking || metric order by ranking, metric, k) from recall.evaluate('set')),
    'and read again'
);

select throws_ok(
    format('select * from recall.evaluate(%s)', arguments), state, message
)
from (
    values
    ('''none''', '42704', 'p_golden_set: there is no golden set "none" that you may read'),
    ('''set'', ''none''', '42704', 'p_strategy: there is no strategy "none"'),
    ('''set'', p_k => 0', '22023', 'p_k: must be between 1 and 1000, not 0'),
    ('''set'', p_depth => 9', '22023', 'p_depth: must be between p_k and 10000, not 9'),
    ('''set'', p_samples => 0', '22023', 'p_samples: must be between 1 and 100000, not 0'),
    (
        '''set'', p_confidence => 1', '22023',
        'p_confidence: must be between 0.5 and 0.999, not 1'
    ),
    ('''set'', p_rankings => ''{bm26}''', '22023', 'p_rankings: there is no ranking "bm26"')
) as bad (arguments, state, message);
select recall.load_golden_set('empty', 'p', '[{"question": "apple", "relevant": []}]');
select throws_ok(
    $$ select * from recall.evaluate('empty') $$, '55000',
    'p_golden_set: no question of "empty" has a relevant document', 'nothing to measure'
);
update recall.product set readers = '{}' where name = 'p';
set local role recall_reader;
select throws_ok(
    $$ select * from recall.evaluate('set') $$, '42704', null, 'a product that is hidden'
);

select * from finish();
