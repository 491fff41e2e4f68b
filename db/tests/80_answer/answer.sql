select no_plan();

create role t_reader;
create role t_writer;
create role t_outsider;
grant recall_reader to t_reader;
grant recall_writer to t_writer;
grant recall_reader to t_outsider;

select recall.create_product('ops', p_readers => array['t_reader', 't_writer']);
select recall.create_product('other', p_readers => array['t_outsider']);
select recall.ingest_document('ops', d.title, d.content, 'text', d.url, p_tag => d.tag)
from (
    values
    (
        'Replication slots',
        'A replication slot keeps WAL that its standby has not received. An abandoned slot fills the'
        || ' disk. Drop it with pg_drop_replication_slot. Backups are another matter. The moon is far'
        || ' away. Tea is best without milk.',
        'https://example.org/slots?a=(1)', null
    ),
    ('Vacuum', 'Autovacuum removes dead rows. A long transaction holds it up.', null, 'manual'),
    (
        'WAL disk full', 'Q: WAL fills the disk, what now? A: look for an abandoned slot.',
        'https://example.org/faq', 'direct'
    ),
    ('[T-1] WAL <b>grows</b>', 'WAL of an abandoned slot fills the disk', 'https://example.org/t1', 'aone'),
    ('T-2', 'an abandoned slot again: WAL fills the disk', 'javascript:alert(1)', 'aone'),
    (
        '備庫與複製槽', '複製槽會保留備庫還沒收到的 WAL 日誌。廢棄的複製槽會把磁碟占滿。請刪除廢棄的複製槽。',
        'https://example.org/zh', null
    )
) as d (title, content, url, tag);
select recall.ingest_document('other', 'Hidden', 'An abandoned slot of another product fills the disk.');

create function pg_temp.kinds(p_question text, p_strategy text default null)
returns text []
language sql
as $$
    select array(select p.kind from unnest(a.parts) as p) from recall.answer(p_question, 'ops', p_strategy) as a
$$;

-- The policies of the kinds of sources

select is(
    pg_temp.kinds('WAL of an abandoned slot fills the disk'),
    array['knowledge', 'document', 'ticket'], 'all kinds of sources, in the order of the strategy'
);
create temp table answered as
select a.*, p.kind, p.content, p.sources, p.generator, p.dropped, p.note
from recall.answer('WAL of an abandoned slot fills the disk', 'ops') as a, unnest(a.parts) as p;
select is(
    content, 'Q: WAL fills the disk, what now? A: look for an abandoned slot.',
    'an entry of the knowledge base stays as it is'
) from answered where kind = 'knowledge';
select results_eq(
    $$ select content, sources -> 0 ->> 'title', generator, dropped, note from answered where kind = 'document' $$,
    $$ values (
        'A replication slot keeps WAL that its standby has not received. An abandoned slot fills the disk. Drop it with'
        || ' pg_drop_replication_slot. Backups are another matter. The moon is far away. Tea is best without milk. [1]',
        'Replication slots', null, 0, null
    ) $$,
    'of a document the paragraph that answers, and where it is from'
);
select results_eq(
    $$ select content, array(select s ->> 'title' from jsonb_array_elements(sources) as s order by 1)
    from answered where kind = 'ticket' $$,
    $$ values ('', array['T-2', '[T-1] WAL <b>grows</b>']) $$, 'tickets are links only'
);
select ok(
    strpos(markdown, '[\[T-1\] WAL &lt;b&gt;grows&lt;/b&gt;](https://example.org/t1)') > 0
    and markdown like '%[Replication slots](https://example.org/slots?a=%281%29)%'
    and markdown ~ '\n- T-2' and markdown !~ 'javascript|[^\\\\]<b',
    'Markdown with links, of which none runs anything'
) from answered limit 1;
select ok(found and answer_id is not null and timings ?& array['search', 'answer', 'total'], 'and timings')
from answered limit 1;
select is(
    (select array_agg(s ->> 'doc_id' order by s ->> 'doc_id') <@ array_agg(d.id::text)
    from answered, jsonb_array_elements(sources) as s, recall.document as d where d.product_name = 'ops'),
    true, 'sources are documents of the product'
);

select recall.set_strategy('links', p_options => '{"answer": {"order": ["ticket", "document"]}}');
select is(
    pg_temp.kinds('WAL of an abandoned slot fills the disk', 'links'), array['ticket', 'document'],
    'a strategy has its own order, and leaves kinds out'
);
select recall.set_strategy('short', p_options => '{"answer": {"max_chars": 60}}');
select ok(
    length(p.content) <= 60 and p.content like 'An abandoned slot fills the disk.%[1]', 'and its own length'
)
from recall.answer('What fills the disk?', 'ops', 'short', '{"doc_id": []}'::jsonb - 'doc_id') as a,
    unnest(a.parts) as p
where p.kind = 'document';
select throws_ok(
    format('select recall.set_strategy(''bad'', p_options => %L)', o), '22023', null, 'no option: ' || o
)
from unnest(array[
    '{"answer": []}', '{"answer": {"order": ["dream"]}}', '{"answer": {"timeout_ms": 0}}',
    '{"answer": {"model_alone": "yes"}}', '{"answer": {"max_chars": "many"}}'
]) as o;
select ok(
    a.markdown like '%複製槽%' and a.markdown like '%來源:%', 'a Chinese question is answered in Chinese'
)
from recall.answer('廢棄的複製槽會怎樣？', 'ops') as a;
select ok(a.markdown like '%来源:%', 'in its own characters') from recall.answer('废弃的复制槽会怎样？', 'ops') as a;

-- Nothing found

select results_eq(
    format($$ select a.found, p.kind, p.content
    from recall.answer(%L, 'ops') as a, unnest(a.parts) as p $$, q.question),
    format($$ values (false, 'not_found', %L) $$, q.answer), 'nothing answers: ' || q.question
)
from (
    values
    ('Who won the football championship of 1954?', 'No document answers this.'),
    ('誰贏了一九五四年的足球冠軍？', '沒有找到能回答這個問題的文件。'),
    ('', 'No document answers this.'), (' ', 'No document answers this.'),
    ('???', 'No document answers this.')
) as q (question, answer);
select ok(
    a.markdown like '%nearest titles:%- [Replication slots](%' and not a.found, 'the nearest titles are told'
)
from recall.answer('How far away is the quasar behind the galactic moon base?', 'ops') as a;

-- Products

set role t_outsider;
select throws_ok(
    $$ select recall.answer('disk', 'ops') $$, '42704', null, 'no answers from a hidden product'
);
select ok(
    a.markdown like '%Hidden%' and a.markdown !~ 'Replication slots|T-1', 'over all products only those readable'
)
from recall.answer('an abandoned slot fills the disk') as a;
reset role;
set role t_reader;
select ok(a.markdown !~ 'Hidden' and a.found, 'for others too')
from recall.answer('an abandoned slot fills the disk') as a;
reset role;
select throws_ok(
    $$ select recall.answer('disk', 'ops', 'dream') $$, '42704', null, 'no such strategy'
);
select throws_ok(
    $$ select recall.answer('disk', 'ops', null, '{"dream": 1}') $$, '22023', null, 'no such filter'
);
select is(
    (select array(select p.kind from unnest(a.parts) as p)
    from recall.answer('WAL of an abandoned slot fills the disk', 'ops', null, '{"tag": "aone"}') as a),
    array['ticket'], 'a filter holds'
);

-- Compliance

select recall.set_compliance_rule('football', 'block', 'football', p_stages => '{question}');
select recall.set_compliance_rule('moon', 'block', '\mmoon\M', p_stages => '{context}');
select recall.set_compliance_rule('function', 'mask', 'pg_\w+', p_stages => '{answer}');
select results_eq(
    $$ select a.found, p.kind, p.content, jsonb_array_length(p.sources)
    from recall.answer('Football with an abandoned slot', 'ops') as a, unnest(a.parts) as p $$,
    $$ values (false, 'refused', 'This cannot be answered here.', 0) $$, 'a question that is blocked'
);
select ok(
    not exists (select from unnest(a.parts) as p where p.kind = 'document' and p.sources @> '[{"title": "Replication slots"}]'),
    'a text that is blocked is no source'
)
from recall.answer('an abandoned slot fills the disk', 'ops') as a;
select recall.remove_compliance_rule('moon');
select ok(a.markdown like '%Drop it with ***.%' and a.markdown !~ 'pg_drop', 'an answer is masked')
from recall.answer('Drop a replication slot', 'ops') as a;
select recall.set_compliance_rule('function', 'block');
select is(
    (select array(select p.kind from unnest(a.parts) as p)
    from recall.answer('Drop a replication slot', 'ops') as a),
    array['refused'], 'or refused'
);
select set_eq(
    $$ select f ->> 'rule' as rule, f ->> 'stage' as stage from recall.qa_log, jsonb_array_elements(findings) as f $$,
    $$ values ('football', 'question'), ('moon', 'context'), ('function', 'answer') $$,
    'the log tells what was found'
);
select recall.remove_compliance_rule('football');
select recall.remove_compliance_rule('function');

-- The log and ratings

select recall.set_setting('log_answers', 'off');
select is(a.answer_id, null, 'the log may be off') from recall.answer('disk', 'ops') as a;
select recall.set_setting('log_answers');
create temp table logged as select * from recall.answer('an abandoned slot fills the disk', 'ops');
grant select on logged to public;
select results_eq(
    $$ select q.question, q.strategy, q.found, q.markdown, cardinality(q.chunk_ids) > 0, q.timings = l.timings
    from recall.qa_log as q inner join logged as l on l.answer_id = q.id $$,
    $$ select 'an abandoned slot fills the disk', 'default', true, markdown, true, true from logged $$,
    'an answer is logged'
);
set role t_reader;
select throws_ok($$ select * from recall.qa_log $$, '42501', null, 'readers do not read the log');
select lives_ok($$ select recall.rate((select answer_id from logged), 1, 'good') $$, 'but may rate');
select lives_ok($$ select recall.rate((select answer_id from logged), -1) $$, 'and thinks again');
select throws_ok(
    $$ select recall.rate((select answer_id from logged), 5) $$, '22023',
    'p_score: must be -1, 0 or 1, not 5', 'but not in stars'
);
select throws_ok(
    $$ select recall.rate(-1, 1) $$, '42704', 'p_answer_id: there is no answer -1 that you may rate',
    'nor what is not there'
);
reset role;
select results_eq(
    $$ select rated_by::text collate "C", score, comment from recall.rating $$,
    $$ values ('t_reader' collate "C", -1::smallint, null::text) $$, 'the last rating counts'
);
update recall.qa_log set created = now() - interval '100 days' where id <> (select answer_id from logged);
call recall.purge_qa_log();
select is((select count(*) from recall.qa_log), 1::bigint, 'old answers go');
select recall.set_setting('log_days', '0');
update recall.qa_log set created = now() - interval '1 minute';
call recall.purge_qa_log();
select is((select count(*) from recall.qa_log) + (select count(*) from recall.rating), 0::bigint, 'by the setting, ratings too');
select throws_ok($$ call recall.purge_qa_log(-1) $$, '22023', null, 'not the future');
set transaction_read_only = on;
select is(a.answer_id, null, 'a transaction that only reads is answered and not logged')
from recall.answer('an abandoned slot fills the disk', 'ops') as a;

select * from finish();
