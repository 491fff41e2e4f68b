select plan(21);

create role t_owner;
create role t_reader;
grant recall_reader to t_reader;
select recall.create_product('k', p_readers => array['t_owner']);
select recall.create_product('other', p_readers => array['t_reader']);
select recall.ingest_document('k', d.title, d.content, p_tag => d.tag)
from (
    values
    ('vacuum', 'dead rows are removed in the background', 'direct'),
    ('備份', '每天凌晨做一次快照', null),
    ('wal', 'segments are kept for the slot', null)
) as d (title, content, tag);
select recall.ingest_document(
    'k', 'manual', repeat('about nothing at all. ', 60) || e'\n\n' || 'the disk of a standby fills up',
    p_max_chars => 200, p_overlap => 0
);
select recall.ingest_document('other', 'vacuum', 'dead rows are removed in the background');
select recall.load_golden_set('s', 'k', '[
    {"id": 1, "question": "why does my table bloat?", "relevant": ["vacuum"]},
    {"id": 2, "question": "备份多久做一次", "relevant": {"備份": 2, "wal": 0}},
    {"id": 3, "question": "xylofoon error 4711", "relevant": ["wal"]},
    {"id": 4, "question": "standby disk full", "relevant": ["manual"]}
]');
create function pg_temp.found(p_query text, p_filter jsonb default '{}') returns text
language sql as $$
    select string_agg(d.title || ' ' || round(h.score::numeric, 2), ', ' order by h.rank)
    from recall.by_known_question(p_query, 'k', 10, p_filter) as h
    join recall.document as d on d.id = h.doc_id
$$;

select is(
    pg_temp.found('why does my table bloat?'), 'vacuum 1.00',
    'a question that was judged finds its document, without a word of it'
);
select ok(
    score between 0.01 and 0.9, 'one like it too, less surely'
)
from recall.by_known_question('my index bloat', 'k');
select is(pg_temp.found('備份多久做一次'), '備份 1.00', 'traditional finds simplified');
select is(pg_temp.found('xylofoon error 4711'), 'wal 1.00', 'words that no text has count');
select ok(pg_temp.found('xylofoon') like 'wal%', 'alone too');
select is(pg_temp.found('replication'), null, 'nothing alike, nothing found');
select is(pg_temp.found(''), null, 'nothing asked, nothing found');
select is(pg_temp.found('?! ''); drop schema'), null, 'whatever is asked');
select ok(
    pg_temp.found(repeat('the sky is blue. ', 300) || array_to_string(array(
        select 'word' || n from generate_series(1, 3000) as n
    ), ' ')) is null,
    'however long'
);
select is(
    pg_temp.found('why does my table bloat?', '{"tag": "direct"}'), 'vacuum 1.00', 'a filter that it passes'
);
select is(
    pg_temp.found('why does my table bloat?', '{"tag": "none"}'), null, 'and one that it does not'
);
select ok(
    (select c.content_chunk from recall.chunk as c where c.id = h.chunk_id) like '%standby fills%',
    'of a long document the chunk that has the words comes first'
)
from recall.by_known_question('standby disk full', 'k', 1) as h;
select is_empty(
    $$ select * from recall.by_known_question('why does my table bloat?', 'other') $$,
    'another product knows nothing of it'
);
select is(
    recall._explain_known_question(recall._make_request('why does my table bloat', 'k', 10)),
    'like 1.00: why does my table bloat?', 'explained by the question'
);
select is(
    recall._explain_known_question(recall._make_request('replication', 'k', 10)),
    'nothing: no golden question of the product is alike', 'or by there being none'
);
select results_eq(
    $$
    select h.doc_id
    from recall._make_request('why does my table bloat', 'k', 10) as r
    cross join lateral jsonb_populate_record(
        r, jsonb_build_object('left_out', (select jsonb_agg(q.id) from recall.golden_question as q))
    ) as l
    cross join lateral recall._by_known_question(l) as h
    $$,
    array[]::bigint [], 'questions left out are not known'
);
set local role t_reader;
select throws_ok(
    $$ select * from recall.by_known_question('why does my table bloat?', 'k') $$, '42704', null,
    'who may not read the product learns nothing'
);
select is_empty(
    $$ select * from recall.by_known_question('why does my table bloat?') $$,
    'nor over all products'
);
reset role;
update recall.golden_question set question = 'the sky is green' where external_id = '1';
select is(pg_temp.found('green sky'), 'vacuum 1.00', 'a question that changes is known by its new words');
select is(pg_temp.found('table bloat'), null, 'and no more by the old ones');

select recall.delete_document('k', 'vacuum');
select is(pg_temp.found('green sky'), null, 'a judgement goes with its document');
select * from finish();
