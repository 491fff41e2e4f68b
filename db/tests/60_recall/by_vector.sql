select plan(25);

create role t_reader;
create role t_outsider;
grant recall_reader to t_reader;
grant recall_reader to t_outsider;

select recall.register_model('t_model', 'external', 3);
select recall.create_product('t_vector', p_readers => array['t_reader']);
select recall.attach_model('t_vector', 't_model');

-- Twelve documents of one chunk: their vectors turn from [1,0,0] to [0,1,0]; the last has tag x.
insert into recall.document (product_id, product_name, title, tag, identity_hash)
select p.id, p.name, 't document ' || n, case n when 12 then 'x' end, sha256(n::text::bytea)
from recall.product as p, generate_series(1, 12) as n
where p.name = 't_vector'
order by n;
insert into recall.chunk (product_id, doc_id, ordinal, content_chunk)
select product_id, id, 1,
    case when title like '% _' then 'apple banana' else 'cherry damson' end || ' common'
from recall.document where product_name = 't_vector' order by id;

create temp view chunks as
select c.id, c.product_id, row_number() over (order by c.id) as n
from recall.chunk as c inner join recall.document as d on c.doc_id = d.id
where d.product_name = 't_vector';
grant select on chunks to t_reader;

select is_empty(
    $$ select * from recall.by_vector('apple', 't_vector', p_query_embedding => '[1,0,0]') $$,
    'no vectors, no rows'
);
create temp table jobs as
select j.*, c.n
from recall.claim_embedding_jobs('t_model', 100) as j inner join chunks as c on j.chunk_id = c.id;
select is(
    recall.store_embeddings(
        't_model', array_agg(product_id), array_agg(chunk_id), array_agg(content_hash),
        array_agg(array[cos(n / 10.0), sin(n / 10.0), 0]::vector)
    ), 12, 'twelve vectors'
) from jobs;

-- The caller's own vector
select results_eq(
    $$ select c.n, h.rank, round(h.score::numeric, 2), h.channel
    from recall.by_vector('', 't_vector', 3, p_query_embedding => '[10,0,0]') as h
    inner join chunks as c on h.chunk_id = c.id order by h.rank $$,
    $$ values (1::bigint, 1, 1.00, 'vector'), (2, 2, 0.98, 'vector'), (3, 3, 0.96, 'vector') $$,
    'nearest first, by cosine similarity'
);
select is(
    (select count(*) from recall.by_vector('', 't_vector', 100, p_query_embedding => '[1,0,0]')),
    12::bigint, 'all where the limit is higher'
);
select results_eq(
    $$ select c.n from recall.by_vector('', 't_vector', 3, '{"tag": "x"}', '[1,0,0]') as h
    inner join chunks as c on h.chunk_id = c.id $$, array[12::bigint],
    'behind a filter'
);
select throws_ok(
    $$ select * from recall.by_vector('', 't_vector', p_query_embedding => '[1,0]') $$, '22023',
    'p_query_embedding: has 2 dimensions, not 3', 'wrong dimensions'
);
select throws_ok(
    $$ select * from recall.by_vector('', 't_vector', p_query_embedding => '[0,0,0]') $$, '22023',
    'p_query_embedding: is zero and has no direction', 'a zero vector'
);
select throws_ok(
    $$ select * from recall.by_vector('', 't_vector', p_filter => '{"no": 1}') $$, '22023', null,
    'an unknown key of the filter'
);

-- The learned encoder's vector
select is_empty(
    $$ select * from recall.by_vector('apple', 't_vector') $$, 'no encoder, no rows'
);
call recall.learn_query_encoder('t_vector', p_lambda => 0.1);
select ok(
    (
        select bool_and(c.n < 10) and count(*) = 9
        from recall.by_vector('apple', 't_vector', 9) as h inner join chunks as c on h.chunk_id = c.id
    ), 'a term of the first nine finds these'
);
select ok(
    (
        select bool_and(c.n >= 10) and count(*) = 3
        from recall.by_vector('cherry', 't_vector', 3) as h inner join chunks as c on h.chunk_id = c.id
    ), 'a term of the last three finds these'
);
select is_empty(
    $$ select * from recall.by_vector('zebra', 't_vector') $$, 'unknown terms only: no rows'
);
select is_empty($$ select * from recall.by_vector('', 't_vector') $$, 'no terms: no rows');
select is(
    (select count(*) from recall.by_vector('zebra apple', 't_vector', 5)), 5::bigint,
    'unknown terms beside a known one'
);

-- The index finds the same
create temp table exact as
select q, h.* from unnest(array['[1,0,0]', '[0,1,0.5]', '[0.3,0.7,-0.2]']) as q,
    recall.by_vector('', 't_vector', 7, '{}', q::vector) as h;
create temp table learned as select * from recall.by_vector('cherry common', 't_vector', 7);
call recall.build_vector_indexes('t_vector', 5);
select is(
    (
        select count(*) from pg_indexes
        where schemaname = 'recall' and indexname like 'embedding_hnsw_%' and indexdef like '%(3)%'
    ), 1::bigint, 'build_vector_indexes: an index for the product''s model'
);
set local enable_seqscan = off;
select results_eq(
    $$ select q, h.* from unnest(array['[1,0,0]', '[0,1,0.5]', '[0.3,0.7,-0.2]']) as q,
    recall.by_vector('', 't_vector', 7, '{}', q::vector) as h order by q, h.rank $$,
    $$ select * from exact order by q, rank $$, 'the same hits by the index'
);
select results_eq(
    $$ select * from recall.by_vector('cherry common', 't_vector', 7) order by rank $$,
    $$ select * from learned order by rank $$, 'the same for the learned encoder'
);
select is(
    (select count(*) from recall.by_vector('', 't_vector', 1, '{"tag": "x"}', '[1,0,0]')), 1::bigint,
    'the same behind a filter'
);
-- Behind a filter that many chunks pass, the index leads.
create function pg_temp.filtered(p_explain text, p_filter jsonb) returns setof text
language plpgsql as $$
begin
    return query execute (
        select
            p_explain || 'select s.chunk_id::text from ('
            || recall._vectors_sql(p.id, m.id, p_filter, true)
            || ' order by e.content_embedding::halfvec(3) <=> ''[1,0,0]'' limit 3) as s'
        from recall.product as p, recall.model as m
        where p.name = 't_vector' and m.name = 't_model'
    ) using p_filter;
end
$$;
select ok(
    exists (
        select from pg_temp.filtered('explain (costs off) ', '{"tag": ["x", "y"]}') as line
        where line like '%Index Scan using embedding_hnsw_%'
    ), 'the vector index leads behind a filter'
);
select results_eq(
    $$ select f from pg_temp.filtered('', '{"tag": "x"}') as f $$,
    $$ select c.id::text from chunks as c where c.n = 12 $$,
    'and finds what passes'
);
select is(
    coalesce(current_setting('hnsw.ef_search', true), '40'), '40', 'the setting is as it was'
);
call recall.build_vector_indexes('t_vector', 1000);
select is(
    (
        select count(*) from pg_indexes
        where schemaname = 'recall' and indexname like 'embedding_hnsw_%' and indexdef like '%(3)%'
    ), 0::bigint, 'build_vector_indexes: few vectors need none'
);

-- Who may
set local role t_reader;
select isnt_empty(
    $$ select * from recall.by_vector('apple', 't_vector') $$, 'a reader of the product'
);
set local role t_outsider;
select throws_ok(
    $$ select * from recall.by_vector('apple', 't_vector') $$, '42704', null, 'others: no such product'
);
select throws_ok(
    $$ call recall.learn_query_encoder('t_vector') $$, '42501', null,
    'learn_query_encoder: not for readers'
);
reset role;

select * from finish();
