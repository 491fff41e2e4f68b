-- Plain SQL by readers and writers: only what their products hold.
select plan(14);

select recall.create_product('open');
select recall.create_product('closed', p_readers => '{}', p_writers => '{}');

set local role recall_writer;

select lives_ok(
    $$insert into recall.document (product_name, title) values ('open', 'a')$$,
    'a writer inserts a document'
);
select lives_ok(
    $$
    insert into recall.chunk (product_id, doc_id, ordinal, content_chunk)
    select product_id, id, 1, 'text' from recall.document
    $$,
    'and a chunk'
);
select throws_ok(
    $$
    insert into recall.document (product_id, product_name, title, identity_hash)
    select id, name, 'b', '' from recall.product where name = 'closed'
    union all
    select max(id) + 1, 'closed', 'b', '' from recall.product
    $$,
    null,
    null,
    'a writer inserts nothing into a hidden product'
);
select is((select array_agg(name) from recall.product), array['open'], 'products that are hidden');
select lives_ok(
    $$update recall.document set title = 'c'$$,
    'a writer updates'
);

reset role;
insert into recall.document (product_name, title) values ('closed', 'secret');
insert into recall.chunk (product_id, doc_id, ordinal, content_chunk)
select product_id, id, 1, 'secret' from recall.document where product_name = 'closed';

set local role recall_reader;
select is((select array_agg(title) from recall.document), array['c'], 'documents that are hidden');
select is((select array_agg(content_chunk) from recall.chunk), array['text'], 'chunks that are hidden');
select throws_ok(
    $$insert into recall.document (product_name, title) values ('open', 'd')$$,
    '42501',
    null,
    'a reader does not insert'
);
select throws_ok($$update recall.document set title = 'd'$$, '42501', null, 'nor update');
select throws_ok($$delete from recall.chunk$$, '42501', null, 'nor delete');
select throws_ok($$select * from recall._pending$$, '42501', null, 'nor read the index');

set local role recall_writer;
delete from recall.document;
select is((select count(*) from recall.document), 0::bigint, 'a writer deletes');
reset role;
select is((select array_agg(title) from recall.document), array['secret'], 'what is hidden stays');
select is(
    (select array_agg(content_chunk) from recall.chunk), array['secret'], 'and its chunks do'
);

select * from finish();
