select no_plan();

select recall.create_product('tap-c');
create function pg_temp.id() returns integer language sql as $$
    select id from recall.product where name = 'tap-c'
$$;
create function pg_temp.problems() returns text language sql as $$
    select string_agg(distinct problem, ', ' order by problem) from recall.check_index('tap-c')
$$;
create function pg_temp.waiting() returns bigint language sql as $$
    select waiting from recall.compaction_status() where product_name = 'tap-c'
$$;
create function pg_temp.add(p_first integer, p_last integer) returns void language sql as $$
    insert into recall.chunk (doc_id, ordinal, content_chunk)
    select d.id, i, 'common word' || i % 7 || ' number' || i
    from recall.document as d cross join generate_series(p_first, p_last) as i
    where d.product_name = 'tap-c'
$$;

insert into recall.document (product_name, title) values ('tap-c', 'One');

-- The setting, and what the status tells.
select results_eq(
    $$ select chunks, waiting, waiting_deletions, due_at, compaction, is_running, blocks, postings, bytes
       from recall.compaction_status() where product_name = 'tap-c' $$,
    $$ values (0::bigint, 0::bigint, 0::bigint, 256::bigint, 'statement', false,
       0::bigint, 0::bigint, 0::bigint) $$,
    'the status of an empty product'
);
set local recall.compaction = 'off';
select pg_temp.add(1, 700);
delete from recall.chunk where ordinal <= 100;
select results_eq(
    $$ select chunks, waiting, waiting_deletions, compaction
       from recall.compaction_status() where product_name = 'tap-c' $$,
    $$ values (600::bigint, 800::bigint, 100::bigint, 'off') $$,
    'switched off, changes wait'
);
select is_empty($$ select * from recall.check_index('tap-c') $$, 'the index is right while they wait');
call recall.compact('tap-c');
select results_eq(
    $$ select chunks, waiting, due_at, is_running, postings, bytes > 0
       from recall.compaction_status() where product_name = 'tap-c' $$,
    $$ values (600::bigint, 0::bigint, 256::bigint, true, 2400::bigint, true) $$,
    'after a compaction nothing waits, and its lock is held until the transaction ends'
);
select is_empty($$ select * from recall.check_index('tap-c') $$, 'and the index is right');
select is(
    (select array_agg(n::integer order by lo) from recall._block where product_id = pg_temp.id() and term = 'common'),
    array[240, 240, 120], 'postings are packed by 240'
);

-- A term's last block is filled up, the rest makes new ones.
select pg_temp.add(1001, 1200);
call recall.compact('tap-c');
select is(
    (select array_agg(n::integer order by lo) from recall._block where product_id = pg_temp.id() and term = 'common'),
    array[240, 240, 240, 80], 'the last block is filled up'
);
select is(
    (select count(*) from recall._block where product_id = pg_temp.id() and term = 'word3'),
    1::bigint, 'a term of few chunks keeps one block'
);
select is_empty($$ select * from recall.check_index('tap-c') $$, 'and the index is right');

-- Versions come from a sequence and commit in any order.
create temp table late as
select product_id, version, sign, length, terms from recall._pending limit 0;
select pg_temp.add(1301, 1310);
with later as (
    delete from recall._pending
    where version < (select max(version) - 4 from recall._pending) returning *
)
insert into late select * from later;
call recall.compact('tap-c');
insert into recall._pending (product_id, version, sign, length, terms)
select product_id, version, sign, length, terms from late;
call recall.compact('tap-c');
select is_empty(
    $$ select * from recall.check_index('tap-c') $$, 'what commits late goes where it belongs in its block'
);
select is(
    (select postings from recall._block where product_id = pg_temp.id() and term = 'word3'),
    (
        select array_agg(p order by p)
        from recall._block, unnest(postings) as p
        where product_id = pg_temp.id() and term = 'word3'
    ),
    'ascending'
);

-- What the check finds.
savepoint healthy;
update recall._block set postings = array(select p from unnest(postings) as p order by p desc)
where product_id = pg_temp.id() and term = 'word3';
select is(pg_temp.problems(), 'order of a block', 'a block out of order is found');
rollback to healthy;
update recall._block set postings = postings || postings[n], n = n + 1
where product_id = pg_temp.id() and term = 'word3';
select is(pg_temp.problems(), 'order of a block, posting', 'a posting that is twice in a block is found');
rollback to healthy;

-- Deletions: of some in a block, of many, of whole blocks, of what only waits.
delete from recall.chunk where ordinal % 97 = 0;
call recall.compact('tap-c');
select is_empty($$ select * from recall.check_index('tap-c') $$, 'some of a block are dropped');
delete from recall.chunk where ordinal % 5 = 0;
call recall.compact('tap-c');
select is_empty($$ select * from recall.check_index('tap-c') $$, 'many of a block are dropped');
update recall.chunk set content_chunk = content_chunk || ' changed' where ordinal % 3 = 0;
select pg_temp.add(2001, 2050);
delete from recall.chunk where ordinal > 2020;
delete from recall.chunk where ordinal between 300 and 1200;
select is_empty($$ select * from recall.check_index('tap-c') $$, 'all of it while it waits');
call recall.compact('tap-c');
select is_empty($$ select * from recall.check_index('tap-c') $$, 'and packed');
create temp table packed as
select term, p as posting from recall._block cross join lateral unnest(postings) as p
where product_id = pg_temp.id();
create temp table found as select * from recall.by_bm25('common word3 changed', 'tap-c', 500);
select is(
    recall.rebuild_index('tap-c'),
    (select count(*)::integer from recall.chunk where product_id = pg_temp.id()),
    'rebuild_index packs every chunk'
);
select set_eq(
    $$ select term, p from recall._block cross join lateral unnest(postings) as p
       where product_id = pg_temp.id() $$,
    $$ select term, posting from packed $$, 'the same postings as compactions made'
);
select results_eq(
    $$ select * from recall.by_bm25('common word3 changed', 'tap-c', 500) $$,
    $$ select * from found $$, 'and searches find the same with the same scores'
);
select is_empty($$ select * from recall.check_index('tap-c') $$, 'rebuilt, the index is right');

-- Statements compact by themselves.
reset recall.compaction;
select pg_temp.add(10001, 10100);
select is(pg_temp.waiting(), 100::bigint, 'a few changes wait');
select pg_temp.add(20001, 26000);
select cmp_ok(pg_temp.waiting(), '<', 300::bigint, 'a statement of 6,000 chunks leaves few waiting');
select is_empty($$ select * from recall.check_index('tap-c') $$, 'and the index is right');
select is(
    (select due_at from recall.compaction_status() where product_name = 'tap-c'), 1000::bigint,
    'at most a thousand wait'
);

-- A load lets more of them wait, and packs them in larger batches.
set local recall.compaction = 'Load';
select results_eq(
    $$ select due_at, compaction from recall.compaction_status() where product_name = 'tap-c' $$,
    $$ values (5000::bigint, 'load') $$, 'a session that loads lets 5,000 wait'
);
call recall.compact('tap-c');
select pg_temp.add(30001, 32000);
select is(pg_temp.waiting(), 2000::bigint, 'so a statement of 2,000 packs nothing');
select pg_temp.add(32001, 36000);
select cmp_ok(pg_temp.waiting(), '<', 100::bigint, 'and one that brings more than 5,000 packs them');
select is_empty($$ select * from recall.check_index('tap-c') $$, 'which leaves the index right');
reset recall.compaction;

-- Words for corrections: few rows a trigram, whatever the number of compactions.
select results_eq(
    $$ select distinct channel from recall.by_fuzzy('comon', 'tap-c', 5) $$, array['fuzzy'],
    'a misspelt word is found'
);
do $$
begin
    for i in 1..30 loop
        insert into recall.chunk (doc_id, ordinal, content_chunk)
        select id, 50000 + i, 'zymurgi' || chr(96 + i % 26 + 1) || chr(97 + i / 26)
        from recall.document where product_name = 'tap-c';
        call recall.compact('tap-c');
    end loop;
end;
$$;
select results_eq(
    $$ select count(*), sum(cardinality(terms)) from recall._trigram
       where product_id = pg_temp.id() and trigram = 'zym' $$,
    $$ values (1::bigint, 30::bigint) $$, 'thirty compactions, one row'
);

-- Who may.
create temp table hidden as select recall.create_product('tap-hidden', p_writers => '{}') as id;
insert into recall.document (product_name, title) values ('tap-hidden', 'Two');
insert into recall.chunk (doc_id, ordinal, content_chunk)
select id, 1, 'text' from recall.document where product_name = 'tap-hidden';
select pg_temp.add(60001, 60003);
grant select on hidden to recall_writer;
set local role recall_writer;
select bag_eq(
    $$ select product_name from recall.compaction_status() $$, array['tap-c'],
    'a writer sees the status of the products that are his to write'
);
select lives_ok($$ call recall.compact() $$, 'and compacts them');
select throws_ok($$ call recall.compact('tap-hidden') $$, '42704', null, 'no others');
select is(
    (select recall._compact_batch(h.id, true) from hidden as h), null, 'nor by the part that packs'
);
select throws_ok($$ select recall._compact((select id from hidden)) $$, '42501', null, 'nor below it');
set local role recall_reader;
select throws_ok($$ call recall.compact() $$, '42501', null, 'a reader compacts nothing');
select throws_ok($$ select * from recall.compaction_status() $$, '42501', null, 'nor sees the status');
reset role;
select results_eq(
    $$ select product_name, waiting from recall.compaction_status() where product_name like 'tap-%' $$,
    $$ values ('tap-c', 0::bigint), ('tap-hidden', 1::bigint) $$, 'only his were packed'
);

select * from finish();
