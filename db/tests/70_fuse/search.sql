select plan(42);

create role t_reader;
create role t_outsider;
create role t_stranger;
grant recall_reader to t_reader;
grant recall_reader to t_stranger;

select recall.create_product('ops', p_readers => array['t_reader']);
select recall.create_product('other', p_readers => array['t_stranger']);
select recall.ingest_document(
    'ops', d.title, d.content, 'markdown',
    p_url => d.url, p_key_word => d.key_word, p_tag => d.tag, p_metadata => d.metadata
)
from (
    values
    (
        '備庫與 WAL', e'# 診斷\n\n備庫斷線之後，WAL 日誌在主庫堆積。先查 pg_replication_slots。'
        || e'\n\n# 處理\n\n刪除不用的複製槽，或設定 max_slot_wal_keep_size。',
        'https://example.org/wal', 'wal 備庫', 'direct', '{"version": "17"}'::jsonb
    ),
    (
        'Vacuum', e'# Bloat\n\nAutovacuum removes dead rows. A long transaction holds it up.',
        'https://example.org/vacuum', 'vacuum bloat', null, '{"version": "16"}'
    ),
    (
        'Backups', e'# Archive\n\nArchive the WAL with archive_command, and test the restore.',
        'https://example.org/backup', 'backup archive', 'aone', '{"version": "17"}'
    )
) as d (title, content, url, key_word, tag, metadata);
select recall.ingest_document('other', 'Secret', 'The WAL of another product.');

-- What comes back

select results_eq(
    $$
    select rank, title, url, tag, heading_path
    from recall.search('备库断线 WAL 日志堆积怎么办', 'ops', 1)
    $$,
    $$ values (1, '備庫與 WAL', 'https://example.org/wal', 'direct', array['診斷']) $$,
    'a simplified question finds the traditional document, with its columns'
);
select ok(
    count(*) > 1 and bool_and(rank = n and score > 0 and score <= coalesce(before, score)),
    'ranks count from 1 without gaps, scores fall'
)
from (
    select s.*, row_number() over () as n, lag(s.score) over () as before
    from recall.search('WAL', 'ops') as s
) as results;
select is(
    (select jsonb_path_query_array(s.channels, '$.bm25.keyvalue().key')
     from recall.search('replication slots', 'ops', 1) as s),
    '["part", "rank", "score", "weight"]',
    'channels tells the rank, score and weight of BM25, and its part of the whole'
);
select ok(
    count(*) > 0 and bool_and(
        abs(
            s.score - (
                select sum((c.value ->> 'part')::double precision)
                from jsonb_each(s.channels) as c
            )
        ) < 1e-12
    ),
    'a score is the sum that its channels tell'
)
from recall.search('archive the WAL', 'ops') as s;
select results_eq(
    $$
    select s.content_chunk, s.doc_id
    from recall.search('autovacuum dead rows', 'ops', 1) as s
    $$,
    $$
    select c.content_chunk, c.doc_id
    from recall.chunk as c join recall.document as d on d.id = c.doc_id
    where d.title = 'Vacuum'
    $$,
    'the chunk comes whole'
);
select is(
    (select count(*) from recall.search('WAL', 'ops', 1)), 1::bigint, 'no more than p_k'
);
select is_empty($$ select * from recall.search('', 'ops') $$, 'an empty question finds nothing');
select is_empty($$ select * from recall.search(null, 'ops') $$, 'no question finds nothing');

-- Filters

select set_eq(
    $$ select title from recall.search('WAL vacuum archive', 'ops', p_filter => '{"tag": "aone"}') $$,
    array['Backups'], 'filter: a tag'
);
select set_eq(
    $$
    select title
    from recall.search(
        'WAL vacuum archive', 'ops', p_filter => '{"metadata": {"version": "17"}}'
    )
    $$,
    array['Backups', '備庫與 WAL'], 'filter: metadata'
);
select is_empty(
    $$
    select * from recall.search('WAL', 'ops', p_filter => '{"created_from": "2999-01-01"}')
    $$,
    'filter: a date in the future'
);
select throws_ok(
    $$ select * from recall.search('WAL', 'ops', p_filter => '{"colour": "red"}') $$, '22023',
    null, 'filter: an unknown key'
);
select throws_ok(
    $$ select * from recall.search('WAL', 'ops', p_filter => '[]') $$, '22023',
    null, 'filter: an array'
);

-- Bad arguments

select throws_ok(
    $$ select * from recall.search('WAL', 'ops', 0) $$, '22023',
    'p_k: must be between 1 and 1000, not 0', 'p_k: 0'
);
select throws_ok(
    $$ select * from recall.search('WAL', 'ops', 1001) $$, '22023',
    'p_k: must be between 1 and 1000, not 1001', 'p_k: 1001'
);
select throws_ok(
    $$ select * from recall.search('WAL', 'ops', null) $$, '22023',
    'p_k: must be between 1 and 1000, not <NULL>', 'p_k: null'
);
select throws_ok(
    $$ select * from recall.search('WAL', 'ops', 5, 'none') $$, '42704',
    'p_strategy: there is no strategy "none"', 'an unknown strategy'
);
select throws_ok(
    $$ select * from recall.search('WAL', 'nowhere') $$, '42704', null, 'an unknown product'
);

-- Strategies

select recall.set_strategy('words', '{"bm25": 2}', p_rrf_k => 0, p_fusion => 'rrf');
select recall.set_strategy('single', p_max_per_document => 1, p_candidates => 1);
select results_eq(
    $$ select score, channels - 'bm25' from recall.search('WAL archive', 'ops', 1, 'words') $$,
    $$ values (2::double precision, '{}'::jsonb) $$,
    'a strategy''s channels, weights and constant'
);
select results_eq(
    $$
    select count(*), count(distinct doc_id)
    from recall.search('備庫 WAL 複製槽 archive', 'ops', 2, 'single')
    $$,
    $$ values (2::bigint, 2::bigint) $$,
    'a limit per document takes more candidates until p_k are found'
);
update recall.product set default_strategy = 'words' where name = 'ops';
select is(
    (select score from recall.search('WAL archive', 'ops', 1)), 2::double precision,
    'the product''s own strategy is its default'
);
update recall.product set default_strategy = 'default' where name = 'ops';

-- A document that says it all over

select recall.create_product('repeats');
select recall.ingest_document(
    'repeats', d.title,
    (
        select string_agg(format('# %s', n) || e'\n\n' || d.said, e'\n\n')
        from generate_series(1, d.sections) as n
    )
)
from (
    values
    ('long', 6, repeat('A turbine has a blade. ', 30)),
    ('other', 1, 'A blade of a saw. ' || repeat('It cuts wood and planks. ', 10)),
    ('turbine', 1, 'A turbine turns. ' || repeat('It makes power of a river. ', 5))
) as d (title, sections, said);
select recall.set_strategy('repeated', '{"bm25": 1}', p_options => '{"repeats": 1}');
select recall.set_strategy('halved', '{"bm25": 1}', p_options => '{"repeats": 0.5}');
select recall.set_strategy('behind', '{"bm25": 1}', p_options => '{"repeats": 0}');
create function pg_temp.titles(p_strategy text) returns text
language sql as $$
select string_agg(s.title, ' ' order by s.rank)
from recall.search('turbine blade', 'repeats', 8, p_strategy) as s
$$;
select is(
    pg_temp.titles('repeated'), 'long long long long long long turbine other',
    'repeats 1: a document may fill the results'
);
select is(
    pg_temp.titles('behind'), 'long long long turbine other long long long',
    'repeats 0: from the fourth on it comes behind all others'
);
select results_eq(
    $$
    select
        s.rank, s.score,
        r.score * case when count(*) over (order by r.rank) > 3 and s.title = 'long' then 0.5 else 1
        end
    from recall.search('turbine blade', 'repeats', 8, 'halved') as s
    inner join recall.search('turbine blade', 'repeats', 8, 'repeated') as r using (chunk_id)
    order by s.rank
    $$,
    $$
    select (row_number() over (order by s.score desc))::integer, s.score, s.score
    from recall.search('turbine blade', 'repeats', 8, 'halved') as s
    $$,
    'repeats 0.5: from the fourth on half of the score, by which results are ordered'
);
select ok(
    bool_and(abs(s.score - t.total) < 1e-9) and bool_or(s.channels ? 'repeats'),
    'what it costs is a part of the score'
)
from recall.search('turbine blade', 'repeats', 8, 'default') as s
cross join lateral (
    select sum((c.value ->> 'part')::double precision) as total from jsonb_each(s.channels) as c
) as t;
select recall.set_strategy('told', '{"bm25": 1}', p_reranker => 'builtin');
select is_empty(
    $$
    select from recall.search('turbine blade', 'repeats', 8, 'told') as s
    where s.channels ? 'repeats'
    $$,
    'a reranker''s order stands'
);

-- A reranker is a function and a row

create function recall._t_reversed(
    p_request recall._request, p_hits recall.fused_hit [], p_options jsonb
)
returns double precision []
language sql
stable
as $$
    select array_agg((p_options ->> 'base')::double precision + h.rank order by h.rank)
    from unnest(p_hits) as h
$$;
insert into recall.reranker (name, function_name, description)
values ('t_reversed', '_t_reversed', 'The worst first');
select recall.set_strategy(
    't_reversed', p_reranker => 't_reversed', p_rerank_candidates => 2,
    p_options => '{"rerank": {"base": 7}}'
);
select results_eq(
    $$ select chunk_id from recall.search('WAL archive', 'ops', 10, 't_reversed') $$,
    $$
    select chunk_id
    from recall.search('WAL archive', 'ops', 10)
    order by case when rank <= 2 then -rank else rank end
    $$,
    'a reranker reorders the best, the rest follow'
);
select is(
    (select score from recall.search('WAL archive', 'ops', 1, 't_reversed')), 9::double precision,
    'a reranker gets its options and gives the score'
);

-- Vectors

select recall.register_model('t-model', p_dimensions => 3);
select recall.attach_model('ops', 't-model', true);
select recall.store_embeddings(
    't-model', array_agg(c.product_id), array_agg(c.id), array_agg(c.content_hash),
    array_agg((case d.title when 'Vacuum' then '[1,0,0]' else '[0,1,0]' end)::vector)
)
from recall.chunk as c
join recall.document as d on d.id = c.doc_id
where d.product_name = 'ops';
select results_eq(
    $$
    select title, channels ? 'vector', channels ? 'bm25'
    from recall.search('zzzz', 'ops', 1, p_query_embedding => '[1,0,0]')
    $$,
    $$ values ('Vacuum', true, false) $$,
    'a caller''s own vector finds what no word does'
);
select results_eq(
    $$
    select title
    from recall.search(
        'archive the WAL', 'ops', 1, 'default', '{"metadata": {"version": "16"}}', '[1,0,0]'
    )
    $$,
    $$ values ('Vacuum') $$,
    'k, product, strategy, filter and vector together'
);
select throws_ok(
    $$ select * from recall.search('WAL', 'ops', p_query_embedding => '[1,0]') $$, '22023',
    null, 'a vector of another length than the model''s'
);
select is_empty(
    $$ select * from recall.search('WAL', 'ops') where channels ? 'vector' $$,
    'without a learned encoder and a vector of its own a question has no vector channel'
);

-- Who may ask

set local role t_reader;
select set_eq(
    $$ select title from recall.search('WAL') $$, array['備庫與 WAL', 'Backups'],
    'no product: over every product that the caller may read'
);
select throws_ok(
    $$ select * from recall.search('WAL', 'other') $$, '42704',
    'product_name: there is no product "other" that you may read', 'a product of others'
);
select throws_ok(
    $$ select * from recall.recall('WAL', 'other') $$, '42704',
    'product_name: there is no product "other" that you may read', 'recall: a product of others'
);
select is_empty(
    $$ select * from recall.recall('another product') where title = 'Secret' $$,
    'recall: nothing of a product of others'
);
select throws_ok(
    $$ select * from recall._best_hits('{}', null, 1) $$, '42501', null, 'internals are closed'
);
set local role t_outsider;
select throws_ok(
    $$ select * from recall.search('WAL') $$, '42501', null, 'search: not without a role'
);
select throws_ok(
    $$ select * from recall.explain_search('WAL') $$, '42501', null,
    'explain_search: not without a role'
);
select throws_ok(
    $$ select * from recall.recall('WAL') $$, '42501', null, 'recall: not without a role'
);
reset role;

-- Side by side

select results_eq(
    $$
    select title, method
    from recall.recall('vacuum bloat', 'ops', 1)
    where method in ('bm25', 'document_keyword') and score > 0 and excerpt like '%Autovacuum%'
    order by method
    $$,
    $$ values ('Vacuum', 'bm25'), ('Vacuum', 'document_keyword') $$,
    'recall: every channel''s best, with its excerpt'
);
select throws_ok(
    $$ select * from recall.recall('WAL', 'ops', 0) $$, '22023',
    'p_limit: must be between 1 and 1000, not 0', 'recall: p_limit 0'
);
select * from finish();
