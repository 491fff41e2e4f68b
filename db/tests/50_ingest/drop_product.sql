select plan(7);

create role t_writer;
grant recall_writer to t_writer;
select recall.ingest_document('doomed', 'one', 'some words to index');
select recall.ingest_document('kept', 'one', 'some words to index');
select recall.attach_model('doomed', 'multilingual-e5-small');

create function pg_temp.make_indexes() returns void language plpgsql as $$
begin
    execute format('create index engine_tap_%s_idx on recall.chunk (id)', (
        select id from recall.product where name = 'doomed'
    ));
    execute format('create index embedding_hnsw_%s_1_idx on recall.embedding (chunk_id)', (
        select id from recall.product where name = 'doomed'
    ));
    execute format('create index engine_tap_1%s_idx on recall.chunk (id)', (
        select id from recall.product where name = 'doomed'
    ));
end;
$$;
select pg_temp.make_indexes();

select throws_ok(
    $$ select recall.drop_product('no such') $$, '42704',
    'product_name: there is no product "no such" that you may write', 'a product that is not there'
);
set local role t_writer;
select throws_ok(
    $$ select recall.drop_product('doomed') $$, '42501', null, 'not for writers'
);
reset role;
select lives_ok($$ select recall.drop_product('doomed') $$, 'drop_product: lives');
select results_eq(
    'select name from recall.product', $$ values ('kept') $$, 'the other product stays'
);
select is_empty(
    $$
    select product_id from recall.document where product_name = 'doomed'
    union all
    select j.product_id from recall.embedding_job as j
    union all
    select p.product_id
    from recall._pending as p
    where p.product_id <> (select id from recall.product)
    $$,
    'nothing of it is left'
);
select is(
    (
        select count(*) from pg_indexes
        where schemaname = 'recall' and indexname ~ '^(engine_tap|embedding_hnsw)_.*_idx$'
    ), 1::bigint, 'its own indexes go, another product''s stays'
);
select is(
    (select count(*) from recall.by_bm25('words', 'kept')), 1::bigint, 'the other one is searched'
);
select * from finish();
