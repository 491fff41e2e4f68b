select no_plan();

-- Some 400 chunks of words of very different frequency, the same at every run.
select recall.create_product('tap-bm25');
insert into recall.document (product_id, product_name, title, tag, metadata, identity_hash)
select
    p.id, p.name, 'document ' || i, case when i % 2 = 0 then 'even' else 'odd' end,
    jsonb_build_object('number', i), sha256(convert_to('title:document ' || i, 'UTF8'))
from recall.product as p cross join generate_series(1, 40) as i
where p.name = 'tap-bm25';

create function pg_temp.words(p_seed integer) returns text language sql as $$
    select string_agg('w' || (power(abs(hashint8(p_seed * 1000 + i)) / 2147483648.0, 3) * 80)::integer, ' ')
    from generate_series(1, 5 + p_seed % 40) as i
$$;
insert into recall.chunk (doc_id, ordinal, content_chunk)
select d.id, i, pg_temp.words((d.metadata ->> 'number')::integer * 100 + i)
from recall.document as d cross join generate_series(1, 10) as i
where d.product_name = 'tap-bm25';

-- BM25 straight from the chunks.
create function pg_temp.direct(p_query text)
returns table (chunk_id bigint, score double precision) language sql as $$
    with chunk as (
        select c.* from recall.chunk as c join recall.product as p on p.id = c.product_id
        where p.name = 'tap-bm25'
    ),
    query as (
        select lexeme as term, cardinality(positions) as qtf from unnest(recall.analyze(p_query))
    ),
    posting as (
        select c.id, t.lexeme as term, cardinality(t.positions)::float8 as tf,
            (select sum(cardinality(u.positions)) from unnest(c.ts_vector_extra) as u)::float8 as length
        from chunk as c cross join lateral unnest(c.ts_vector_extra) as t
    ),
    df as (select term, count(*)::float8 as df from posting group by term),
    n as (select count(*)::float8 as n, avg(length) as avg_length
          from (select distinct id, length from posting) as l)
    select
        p.id,
        sum(
            q.qtf * ln(1 + (n.n - df.df + 0.5) / (df.df + 0.5))
            * p.tf * 2.2 / (p.tf + 1.2 * (1 - 0.75 + 0.75 * p.length / n.avg_length))
        )
    from posting as p join query as q using (term) join df using (term) cross join n
    group by p.id
$$;

-- How far the best 100 are from that.
create function pg_temp.wrong(p_query text) returns text language sql as $$
    with found as (select * from recall.by_bm25(p_query, 'tap-bm25', 100)),
    direct as (
        select *, row_number() over (order by score desc, chunk_id) as rank
        from pg_temp.direct(p_query)
    )
    select string_agg(format('%s %s %s', p_query, f.rank, f.chunk_id), ', ')
    from found as f
    full join (select * from direct where rank <= 100) as by_rank on by_rank.rank = f.rank
    left join direct as by_id on by_id.chunk_id = f.chunk_id
    where
        (abs(f.score - by_rank.score) < 1e-6 and abs(f.score - by_id.score) < 1e-6)
        is distinct from true
$$;
create function pg_temp.all_wrong() returns text language sql as $$
    select string_agg(pg_temp.wrong(q), '; ')
    from unnest(array[
        'w0', 'w79', 'w1 w1 w1 w2', 'w5 w70 w33', 'w0 w1 w2 w3 w4 w5 w6', 'unknown', 'unknown w7',
        'document', 'document w60 w61 w62 w63 w64 w65 w66 w67 w68 w69'
    ]) as q
$$;
create function pg_temp.unordered(p_query text) returns bigint language sql as $$
    select count(*)
    from recall.by_bm25(p_query, 'tap-bm25', 400) as a
    join recall.by_bm25(p_query, 'tap-bm25', 400) as b on b.rank = a.rank + 1
    where a.score < b.score or (a.score = b.score and a.chunk_id > b.chunk_id)
$$;

select is(pg_temp.all_wrong(), null, 'exact while all changes wait');
call recall.compact('tap-bm25');
select is(pg_temp.all_wrong(), null, 'exact after compaction');
select is(pg_temp.unordered('document'), 0::bigint, 'ties are ordered by chunk_id');

update recall.chunk set content_chunk = pg_temp.words(id::integer + 7)
where id % 7 = 0 and product_id = (select id from recall.product where name = 'tap-bm25');
delete from recall.chunk
where id % 11 = 0 and product_id = (select id from recall.product where name = 'tap-bm25');
select is(pg_temp.all_wrong(), null, 'exact with waiting updates and deletes');
create temp table before as select * from recall.by_bm25('document w7 w50', 'tap-bm25', 400);
call recall.compact('tap-bm25');
select is(pg_temp.all_wrong(), null, 'exact after their compaction');
select results_eq(
    $$ select * from before $$, $$ select * from recall.by_bm25('document w7 w50', 'tap-bm25', 400) $$,
    'compaction changes no score and no order'
);
savepoint s;
delete from recall.document where product_name = 'tap-bm25' and tag = 'even';
insert into recall.chunk (doc_id, ordinal, content_chunk)
select id, 99, 'w0 w79' from recall.document where product_name = 'tap-bm25';
select is(pg_temp.all_wrong(), null, 'exact in the transaction itself');
rollback to s;
select results_eq(
    $$ select * from before $$, $$ select * from recall.by_bm25('document w7 w50', 'tap-bm25', 400) $$,
    'a savepoint takes it back'
);

-- Filters.
select is(
    (
        select array_agg(h.chunk_id order by h.rank)
        from recall.by_bm25('document w0', 'tap-bm25', 10, '{"metadata": {"number": 13}}') as h
    ),
    (
        select array_agg(h.chunk_id order by h.rank)
        from recall.by_bm25('document w0', 'tap-bm25', 400) as h
        join recall.document as d on d.id = h.doc_id
        where d.metadata ->> 'number' = '13'
    ),
    'a filter gives what is left of the whole ranking'
);
select is(
    (select count(*) from recall.by_bm25('document', 'tap-bm25', 400, '{"tag": ["even", "odd"]}')),
    (select count(*) from recall.by_bm25('document', 'tap-bm25', 400)), 'tags'
);
select is_empty($$ select * from recall.by_bm25('document', 'tap-bm25', 10, '{"tag": null}') $$, 'no tag');
select is_empty(
    $$ select * from recall.by_bm25('document', 'tap-bm25', 10, '{"created_from": "2999-01-01"}') $$,
    'dates'
);

-- More than 64 terms: the rarest 64.
select is(
    (select count(*) from recall.by_bm25(
        (select string_agg('w' || i, ' ') from generate_series(0, 79) as i), 'tap-bm25', 10)),
    10::bigint, 'a query of more than 64 terms'
);

-- No text raises.
select lives_ok(
    format('select * from recall.%I(%L, %L)', f, q, 'tap-bm25'),
    format('%s: query %s', f, n)
)
from unnest(array['by_bm25', 'by_content_keyword', 'by_document_keyword', 'by_fuzzy']) as f
cross join unnest(array[
    '', ' ', '&|!():*<->', '''', '"\\', e'\\x00 \\u0000 \x01\x02\x7f', e'\u0301\u0301 a\u0301', '🙂🙂',
    e'مرحبا\u202e', repeat('词', 3000), repeat('x', 5000), repeat('ab ', 300000), 'null', '$1 %s %I %',
    repeat('''', 999)
]) with ordinality as t (q, n);
select is_empty($$ select * from recall.by_bm25(null, 'tap-bm25') $$, 'a null query');
select is_empty($$ select * from recall.by_fuzzy('', 'tap-bm25') $$, 'an empty query finds nothing');

-- Bad arguments.
select throws_ok(
    format('select * from recall.%I(''w0'', ''tap-bm25'', %s)', f, n), '22023',
    format('p_limit: must be between 1 and 10000, not %s', n)
)
from unnest(array['by_bm25', 'by_content_keyword', 'by_document_keyword', 'by_fuzzy']) as f
cross join unnest(array['0', '-1', '10001', 'null']) as n;
select throws_ok(
    format('select * from recall.by_bm25(''w0'', ''tap-bm25'', 5, %L)', f), '22023', null,
    'filter ' || f
)
from unnest(array[
    '[]', '1', '{"colour": 1}', '{"tag": 1}', '{"tag": [1]}', '{"metadata": "a"}', '{"doc_id": "1"}',
    '{"doc_id": ["1"]}', '{"created_from": "no date"}', '{"created_to": 5}', '{"modified_from": "9999999"}',
    '{"doc_id": 1.5}', '{"doc_id": 1e30}'
]) as f;
select throws_ok(
    $$ select * from recall.by_bm25('w0', 'tap-none') $$, '42704',
    'product_name: there is no product "tap-none" that you may read', 'a product that is not there'
);

-- Across products.
select recall.create_product('tap-other');
insert into recall.document (product_id, product_name, title, identity_hash)
select id, name, 'w0 elsewhere', sha256('x') from recall.product where name = 'tap-other';
insert into recall.chunk (doc_id, ordinal, content_chunk)
select id, 1, 'w0' from recall.document where product_name = 'tap-other';
select is(
    (
        select count(distinct d.product_name)
        from recall.by_bm25('w0', null, 4) as h join recall.document as d on d.id = h.doc_id
        where d.product_name like 'tap-%' and h.score <= 1 / 61.0
    ),
    2::bigint, 'product_name null: the best of each, by rank'
);

-- A role that may not read a product gets nothing of it.
create role tap_outsider in role recall_reader;
update recall.product set readers = array['recall_admin'] where name = 'tap-bm25';
set local role tap_outsider;
select throws_ok(
    format('select * from recall.%I(''w1'', ''tap-bm25'')', f), '42704',
    'product_name: there is no product "tap-bm25" that you may read', f || ' of a hidden product'
)
from unnest(array['by_bm25', 'by_content_keyword', 'by_document_keyword', 'by_fuzzy']) as f;
select is_empty($$ select * from recall.by_bm25('w79') $$, 'nothing of it across products');
select throws_ok(
    $$ select * from recall._bm25(1, array['w1'], array[1.0]::float8[], 1) $$, '42501', null,
    'no way to the engine itself'
);
select throws_ok($$ select * from recall._block $$, '42501', null, 'nor to the blocks');
select throws_ok($$ select * from recall._pending $$, '42501', null, 'nor to the waiting changes');
select throws_ok($$ select * from recall._trigram $$, '42501', null, 'nor to the vocabulary');
select throws_ok($$ select * from recall.check_index('tap-bm25') $$, '42501', null, 'nor to the check');
reset role;

select * from finish();
