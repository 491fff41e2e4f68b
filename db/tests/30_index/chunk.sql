select no_plan();

select recall.create_product('tap-a');
select recall.create_product('tap-b', 'cjk_en');

insert into recall.document (product_id, product_name, title, identity_hash)
select p.id, p.name, t, sha256(convert_to('title:' || t, 'UTF8'))
from recall.product as p cross join (values ('First'), ('Second')) as d (t)
where p.name in ('tap-a', 'tap-b');

create function pg_temp.doc(p_product text, p_title text) returns bigint language sql as $$
    select id from recall.document where product_name = p_product and title = p_title
$$;
create function pg_temp.changes() returns bigint language sql as $$
    select count(*) from recall._pending as p join recall.product as q on q.id = p.product_id
    where q.name like 'tap-%'
$$;

insert into recall.chunk (doc_id, ordinal, heading_path, content_chunk)
select pg_temp.doc('tap-a', 'First'), i, array['Heading'], 'wal segment number ' || i
from generate_series(1, 3) as i;

select is(
    (select count(*) from recall.chunk where product_id = (select id from recall.product where name = 'tap-a')),
    3::bigint, 'product_id is filled in from doc_id'
);
select ok(
    (
        select bool_and(
            ts_vector_extra = recall.analyze(e'First\nHeading\n' || content_chunk)
            and content_hash = sha256(convert_to(e'First\nHeading\n' || content_chunk, 'UTF8'))
            and length = (select sum(cardinality(positions)) from unnest(ts_vector_extra))
            and analyzer = 'cjk_en' and analyzer_version = recall._analyzer_version('cjk_en')
        )
        from recall.chunk
        where doc_id = pg_temp.doc('tap-a', 'First')
    ),
    'title, heading path and text are hashed and analyzed'
);
select is(pg_temp.changes(), 3::bigint, 'an insert is a row a chunk');

update recall.chunk set modified = now() where doc_id = pg_temp.doc('tap-a', 'First');
select is(pg_temp.changes(), 3::bigint, 'an update without a change of text is no row');

update recall.chunk set ts_vector_extra = 'nonsense', length = 1, version = -1, content_hash = null
where doc_id = pg_temp.doc('tap-a', 'First');
select is(pg_temp.changes(), 3::bigint, 'what a client writes into derived columns is overwritten');
select is_empty($$ select * from recall.check_index('tap-a') $$, 'and the index is right');

update recall.chunk set content_chunk = 'checkpoint'
where doc_id = pg_temp.doc('tap-a', 'First') and ordinal = 2;
select is(pg_temp.changes(), 5::bigint, 'a changed text is two rows');
select is_empty($$ select * from recall.check_index('tap-a') $$, 'and the index is right after it');

update recall.document set title = 'First renamed' where id = pg_temp.doc('tap-a', 'First');
update recall.chunk set modified = now() where doc_id = pg_temp.doc('tap-a', 'First renamed');
select ok(
    (
        select bool_and(ts_vector_extra @@ 'renam')
        from recall.chunk where doc_id = pg_temp.doc('tap-a', 'First renamed')
    ),
    'an update takes up a new title'
);

update recall.analyzer set version = version + 1 where name = 'cjk_en';
create temp table before as
select id, version, modified from recall.chunk where doc_id = pg_temp.doc('tap-a', 'First renamed');
update recall.chunk set modified = modified where doc_id = pg_temp.doc('tap-a', 'First renamed');
select is(
    (select count(*) from recall.chunk as c join before as b using (id) where c.version > b.version),
    3::bigint, 'and a new version of the analyzer'
);

insert into recall.chunk (doc_id, ordinal, content_chunk)
values (pg_temp.doc('tap-b', 'Second'), 1, 'old'), (pg_temp.doc('tap-b', 'Second'), 2, 'moved');
update recall.chunk
set
    product_id = (select id from recall.product where name = 'tap-a'),
    doc_id = pg_temp.doc('tap-a', 'Second')
where doc_id = pg_temp.doc('tap-b', 'Second') and ordinal = 2;
select is_empty(
    $$ select * from recall.check_index('tap-a') union all select * from recall.check_index('tap-b') $$,
    'a chunk may move to another product'
);

savepoint before_delete;
delete from recall.document where product_name = 'tap-a';
select is_empty($$ select * from recall.check_index('tap-a') $$, 'deleted with its document');
call recall.compact('tap-a');
select is(
    (select count(*) from recall._block where product_id = (select id from recall.product where name = 'tap-a')),
    0::bigint, 'compaction leaves nothing of deleted chunks'
);
rollback to before_delete;
select is_empty($$ select * from recall.check_index('tap-a') $$, 'a savepoint takes all of it back');

select throws_ok(
    $$ insert into recall.chunk (doc_id, ordinal, content_chunk) values (-1, 1, 'x') $$,
    '23503', 'doc_id: there is no document -1 that you may write', 'a chunk of no document'
);
select throws_ok(
    $$ insert into recall.chunk (product_id, doc_id, ordinal, content_chunk)
       select id, -1, 1, 'x' from recall.product where name = 'tap-a' $$,
    '23503', null, 'a chunk of no document in a product'
);

-- The checks find what is wrong.
call recall.compact('tap-a');
select is_empty($$ select * from recall.check_index('tap-a') $$, 'right after compaction');
create function pg_temp.problems() returns text language sql as $$
    select string_agg(distinct problem, ', ' order by problem) from recall.check_index('tap-a')
$$;
create temp table a as select id from recall.product where name = 'tap-a';
savepoint healthy;
update recall._block set postings = postings[2:] where product_id = (select id from a) and term = 'wal';
select is(pg_temp.problems(), 'bounds of a block, posting', 'a lost posting is found');
rollback to healthy;
update recall._block set n = n + 1 where product_id = (select id from a) and term = 'wal';
select is(pg_temp.problems(), 'bounds of a block', 'a wrong count in a block is found');
rollback to healthy;
update recall._block set max_tf = 0 where product_id = (select id from a) and term = 'wal';
select is(pg_temp.problems(), 'bounds of a block', 'a wrong bound is found');
rollback to healthy;
update recall._packed set chunks = chunks + 1 where product_id = (select id from a);
select is(pg_temp.problems(), 'number of chunks', 'a wrong number of chunks is found');
rollback to healthy;
update recall._packed set total_length = 0 where product_id = (select id from a);
select is(pg_temp.problems(), 'total length', 'a wrong total length is found');
rollback to healthy;
insert into recall._pending select product_id, version, -1, length, ts_vector_extra
from recall.chunk where product_id = (select id from a) limit 1;
select is(pg_temp.problems(), 'number of chunks, posting, total length', 'a lost chunk is found');
select is(recall.rebuild_index('tap-a'), 4, 'rebuild_index packs every chunk');
select is_empty($$ select * from recall.check_index('tap-a') $$, 'and repairs the index');

delete from recall.document where product_name like 'tap-%';
delete from recall.product where name = 'tap-a';
select is(
    (select count(*) from recall._pending where product_id = (select id from a))
    + (select count(*) from recall._packed where product_id = (select id from a)),
    0::bigint, 'a deleted product leaves no index'
);

select throws_ok(
    $$ select * from recall.check_index('tap-none') $$, '42704', null, 'check_index of no product'
);
select throws_ok(
    $$ select recall.rebuild_index('tap-none') $$, '42704', null, 'rebuild_index of no product'
);
select throws_ok($$ call recall.compact('tap-none') $$, '42704', null, 'compact of no product');

select * from finish();
