select no_plan();

create role t_reader;
create role t_writer;
create role t_sales;
grant recall_reader to t_reader;
grant recall_writer to t_writer;
grant recall_writer to t_sales;
select recall.create_product('sales', p_readers => array['t_sales'], p_writers => array['t_sales']);

-- Arguments

select throws_ok(
    $$ select recall.ingest_document('p', 'T', null) $$, '22023',
    'p_content: must not be null', 'no content'
);
select throws_ok(
    $$ select recall.ingest_document('p', e' \n', 'x') $$, '22023',
    'p_title: a document needs a title', 'no title'
);
select throws_ok(
    $$ select recall.ingest_document('p', null, 'x', p_external_id => '1') $$, '22023',
    'p_title: a document needs a title', 'a null title'
);
select throws_ok(
    $$ select recall.ingest_document('p', 'T', 'x', p_external_id => '') $$, '22023',
    'p_external_id: must not be empty', 'an empty external_id'
);
select throws_ok(
    $$ select recall.ingest_document('p', 'T', 'x', p_metadata => '[]') $$, '22023',
    'p_metadata: must be a JSON object, not array', 'metadata that is no object'
);
select throws_ok(
    $$ select recall.ingest_document('p', 'T', 'x', 'pdf') $$, '22023',
    'p_format: there is no format "pdf"', 'an unknown format'
);
select throws_ok(
    $$ select recall.ingest_document('p', 'T', 'x', p_max_chars => 3) $$, '22023',
    'p_max_chars: must be between 50 and 1000000, not 3', 'chunks too small'
);
select throws_ok(
    $$ select recall.ingest_document(null, 'T', 'x') $$, '22023', null, 'no product'
);
select is_empty(
    $$ select from recall.product where name = 'p' $$, 'a failed call leaves nothing behind'
);

-- Putting in, again, and changed

prepare ingest as
select recall.ingest_document(
    'p', 'Title', $1, 'markdown', 'http://x', 'alpha beta', 'direct', $2, 'id-1'
);
execute ingest(e'# A\n\none\n\n# B\n\ntwo\n\n# C\n\nthree\n', '{"v": 1}');
create temporary table before as select * from recall.chunk;
create temporary table document_before as select ctid as place, * from recall.document;
create temporary table pending_before as select count(*) as n from recall._pending;

select results_eq(
    $$
    select c.product_id, c.heading_path, c.content_chunk, c.overlap
    from recall.chunk as c order by c.ordinal
    $$,
    $$
    select p.id, r.path, r.content, 0
    from recall.product as p, (
        values
        (array['A'], e'# A\n\none\n\n'), (array['B'], e'# B\n\ntwo\n\n'), (array['C'], e'# C\n\nthree\n')
    ) as r (path, content)
    where p.name = 'p'
    $$,
    'a new product, a document and its chunks'
);
select results_eq(
    $$
    select product_name, external_id, title, url, key_word, tag, metadata, key_word_tsvector
    from recall.document
    $$,
    $$
    values
    (
        'p', 'id-1', 'Title', 'http://x', 'alpha beta', 'direct', '{"v": 1}'::jsonb,
        setweight(recall.analyze('alpha beta'), 'A')
    )
    $$,
    'the document as given, its keywords with the weight of its tag'
);

execute ingest(e'# A\n\none\n\n# B\n\ntwo\n\n# C\n\nthree\n', '{"v": 1}');
select results_eq(
    'select ctid, * from recall.document', 'select * from document_before',
    'the same again does not write the document'
);
select results_eq(
    'select * from recall.chunk order by id', 'select * from before order by id',
    'nor its chunks'
);
select is(
    (select count(*) from recall._pending), (select n from pending_before), 'nor the index'
);

execute ingest(e'# A\n\none\n\n# B\n\ntwo\n\n# C\n\nthree\n', '{"v": 2}');
select is((select metadata from recall.document), '{"v": 2}', 'changed metadata');
select results_eq(
    'select * from recall.chunk order by id', 'select * from before order by id',
    '... leaves the chunks alone'
);

execute ingest(e'# New\n\nzero\n\n# A\n\none\n\n# B\n\ntwo changed\n\n# C\n\nthree\n', '{"v": 2}');
select set_eq(
    $$
    select c.ordinal, c.content_chunk, c.id = b.id
    from recall.chunk as c left join before as b on c.id = b.id
    $$,
    $$
    values
    (1, e'# New\n\nzero\n\n', null), (2, e'# A\n\none\n\n', true),
    (3, e'# B\n\ntwo changed\n\n', null), (4, e'# C\n\nthree\n', true)
    $$,
    'a changed content: what stays the same keeps its id and moves'
);
select results_eq(
    $$
    select c.version, c.ts_vector_extra, c.content_hash
    from recall.chunk as c inner join before as b on c.id = b.id order by c.id
    $$,
    $$
    select b.version, b.ts_vector_extra, b.content_hash
    from recall.chunk as c inner join before as b on c.id = b.id order by c.id
    $$,
    '... and is not indexed again'
);
set constraints all immediate;
select pass('ordinals are unique');
set constraints all deferred;

execute ingest(repeat(e'# A\n\none\n\n', 3), '{}');
execute ingest(repeat(e'# A\n\none\n\n', 2), '{}');
select results_eq(
    'select ordinal, content_chunk from recall.chunk order by ordinal',
    $$ values (1, e'# A\n\none\n\n'), (2, e'# A\n\none\n\n') $$,
    'equal chunks are told apart'
);
execute ingest('', '{}');
select results_eq(
    'select (select count(*) from recall.document), (select count(*) from recall.chunk)',
    'values (1::bigint, 0::bigint)', 'an empty content: a document without chunks'
);

-- What a document is known by

select recall.ingest_document('p', 'Title', 'by title');
select recall.ingest_document('p', 'Title', 'other id', p_external_id => 'id-2');
select recall.ingest_document('p', '', 'no title', p_external_id => 'Title');
select is((select count(*) from recall.document), 4::bigint, 'title and external_id do not mix');
select recall.ingest_document('p', 'New title', 'other id', p_external_id => 'id-2');
select results_eq(
    $$
    select d.title, c.ts_vector_extra = recall.analyze(e'New title\nother id')
    from recall.document as d inner join recall.chunk as c on d.id = c.doc_id
    where d.external_id = 'id-2'
    $$,
    $$ values ('New title', true) $$, 'a new title is indexed with the chunks'
);
select lives_ok(
    $$ select recall.ingest_document('p', repeat('長', 100000), 'x') $$, 'a very long title'
);
select is(recall.delete_document('p', repeat('長', 100000)), true, 'delete by title');
select is(recall.delete_document('p', 'Title'), true, 'delete by title, no external_id');
select is(recall.delete_document('p', 'Title'), false, 'delete what is not there');
select is(recall.delete_document('p', p_external_id => 'id-2'), true, 'delete by external_id');
select results_eq(
    'select external_id from recall.document order by 1', $$ values ('Title'), ('id-1') $$,
    'the others stay'
);
select throws_ok(
    $$ select recall.delete_document('p') $$, '22023',
    'p_title: name the document by p_title or p_external_id', 'delete needs a name'
);

-- Sizes: the product's, or given

update recall.product set max_chars = 60, overlap = 0 where name = 'p';
select recall.ingest_document('p', 'Sizes', repeat('A sentence. ', 20));
select ok(
    max(length(content_chunk)) between 40 and 60 and count(*) = 4, 'chunks of the product''s size'
)
from recall.chunk as c inner join recall.document as d on d.id = c.doc_id and d.title = 'Sizes';
select recall.ingest_document('p', 'Sizes', repeat('A sentence. ', 20), p_max_chars => 240);
select is(count(*), 1::bigint, 'another size cuts anew')
from recall.chunk as c inner join recall.document as d on d.id = c.doc_id and d.title = 'Sizes';

-- Plain statements

insert into recall.document (product_name, title, key_word) values ('p', 'Plain', 'gamma');
insert into recall.chunk (doc_id, ordinal, content_chunk)
select id, 1, 'plain words' from recall.document where title = 'Plain';
select results_eq(
    $$
    select d.key_word_tsvector, c.ts_vector_extra
    from recall.document as d inner join recall.chunk as c on d.id = c.doc_id
    where d.title = 'Plain'
    $$,
    $$ values (setweight(recall.analyze('gamma'), 'D'), recall.analyze(e'Plain\nplain words')) $$,
    'insert: the triggers fill in terms'
);
update recall.document set title = 'Simple', tag = 'aone' where title = 'Plain';
select results_eq(
    $$
    select d.key_word_tsvector, c.ts_vector_extra
    from recall.document as d inner join recall.chunk as c on d.id = c.doc_id
    where d.title = 'Simple'
    $$,
    $$ values (setweight(recall.analyze('gamma'), 'B'), recall.analyze(e'Simple\nplain words')) $$,
    'update: the triggers keep them right'
);
select recall.ingest_document('p', 'Simple', 'ingested over it');
select results_eq(
    $$
    select c.content_chunk from recall.document as d inner join recall.chunk as c on d.id = c.doc_id
    where d.title = 'Simple'
    $$,
    $$ values ('ingested over it') $$, 'a plain document can be ingested over'
);
select throws_ok(
    $$ insert into recall.document (product_name, title) values ('none', 'x') $$, '42704',
    'product_name: there is no product "none" that you may write', 'insert: a missing product'
);
select throws_ok(
    $$ update recall.document set product_name = 'sales' where title = 'Simple' $$, '22023', null,
    'update: a document stays in its product'
);
select throws_ok(
    $$ insert into recall.document (product_name, title) values ('p', 'Simple') $$, '23505', null,
    'insert: titles are unique'
);
delete from recall.document where title = 'Simple';
select is_empty(
    $$ select from recall.chunk where content_chunk = 'ingested over it' $$, 'delete: chunks go too'
);

-- Weights and names that change

insert into recall.document (product_name, title, tag, key_word)
values ('p', 'w1', 'manual', 'delta'), ('p', 'w2', null, 'delta'), ('p', 'w3', 'direct', 'delta');
update recall.source_kind set keyword_weight = 'B' where tag = '*';
insert into recall.source_kind (tag, keyword_weight) values ('other', 'A');
delete from recall.source_kind where tag = 'direct';
select results_eq(
    $$ select title, key_word_tsvector::text from recall.document where key_word = 'delta' order by 1 $$,
    $$ values ('w1', '''delta'':1B'), ('w2', '''delta'':1'), ('w3', '''delta'':1B') $$,
    'a changed source_kind reaches its documents'
);
update recall.product set name = 'q' where name = 'p';
select is(count(*), 0::bigint, 'a renamed product takes its documents along')
from recall.document where product_name = 'p';

-- Who may

set local role t_reader;
select throws_ok(
    $$ select recall.ingest_document('q', 'T', 'x') $$, '42501', null, 'readers do not ingest'
);
set local role t_writer;
select lives_ok($$ select recall.ingest_document('q', 'T', 'x') $$, 'writers do');
select throws_ok(
    $$ select recall.ingest_document('mine', 'T', 'x') $$, '42704',
    'product_name: there is no product "mine" that you may write',
    'recall_admin makes products, so that names that are taken tell nothing'
);
select throws_ok(
    $$ select recall.ingest_document('sales', 'T', 'x') $$, '42704',
    'product_name: there is no product "sales" that you may write', 'not into others'' products'
);
select throws_ok(
    $$ select recall.delete_document('sales', 'T') $$, '42704', null, 'nor delete from them'
);
reset role;

select * from finish();
