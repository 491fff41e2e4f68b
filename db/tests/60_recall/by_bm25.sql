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

select ok(
    (
        select bool_and(h.rank = h.n and h.channel = 'bm25' and h.score > 0)
        from (
            select h.*, row_number() over (order by h.score desc, h.chunk_id) as n
            from recall.by_bm25('document w0', 'tap-bm25', 400) as h
        ) as h
    ),
    'ranked by score, ties by chunk_id'
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
select results_eq(
    $$ select h.chunk_id, h.score, h.rank from recall.by_bm25('w0', null, 4) as h order by h.rank $$,
    $$
        select s.chunk_id, s.score, (row_number() over (order by s.score desc, s.chunk_id))::integer
        from recall._bm25_scores(array(select id from recall.product), array['w0'], null, 4) as s
    $$,
    'product_name null: one ranking of all, by scores that compare'
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
    $$ select * from recall._bm25_scores(array[1], array['w1'], array[1.0]::float8[], 1) $$, '42501', null,
    'no way to the engine itself'
);
select throws_ok($$ select * from recall._block $$, '42501', null, 'nor to the blocks');
select throws_ok($$ select * from recall._pending $$, '42501', null, 'nor to the waiting changes');
select throws_ok($$ select * from recall._trigram $$, '42501', null, 'nor to the vocabulary');
select throws_ok($$ select * from recall.check_index('tap-bm25') $$, '42501', null, 'nor to the check');
reset role;

select * from finish();
