select plan(41);

create role t_reader;
create role t_writer;
create role t_other;
grant recall_reader to t_reader;
grant recall_writer to t_writer;
grant recall_writer to t_other;

-- Models
select ok(recall.register_model('t_model', 'external', 3) > 0, 'register_model: gives an id');
select is(
    recall.register_model('t_model', 'external', 3, '{"note": 1}'),
    (select id from recall.model where name = 't_model'), 'register_model: idempotent'
);
select is(
    (select options from recall.model where name = 't_model'), '{"note": 1}',
    'register_model: options are updated'
);
select throws_ok(
    $$ select recall.register_model('t_model', 'external', 4) $$, '22023', null,
    'register_model: not with other dimensions'
);
select throws_ok(
    $$ select recall.register_model('t_other', 'nonsense', 4) $$, '22023',
    'p_provider: there is no provider "nonsense"', 'register_model: an unknown provider'
);
select throws_ok(
    $$ select recall.register_model('t_other') $$, '22023', null,
    'register_model: an embedding model needs dimensions'
);
select throws_ok(
    $$ select recall.attach_model('t_none', 't_model') $$, '42704', null,
    'attach_model: an unknown product'
);

-- A product with three chunks before the model comes, and two after
create function pg_temp.add_chunk(p_product text, p_ordinal integer, p_text text)
returns bigint
language plpgsql
as $$
declare
    v_id bigint;
begin
    insert into recall.document (product_id, product_name, title, identity_hash)
    select id, name, 'Title', sha256('title:Title') from recall.product where name = p_product
    on conflict do nothing;
    insert into recall.chunk (product_id, doc_id, ordinal, content_chunk)
    select product_id, id, p_ordinal, p_text from recall.document where product_name = p_product
    returning id into v_id;
    return v_id;
end;
$$;

create function pg_temp.chunk_id(p_text text)
returns bigint
language sql
as 'select id from recall.chunk where content_chunk = p_text';

create function pg_temp.store(p_claims text, p_vector vector)
returns integer
language plpgsql
as $$
declare
    v_stored integer;
begin
    execute format(
        'select recall.store_embeddings(''t_model'', array_agg(product_id), array_agg(chunk_id),'
        ' array_agg(content_hash), array_agg($1)) from %I', p_claims
    ) into v_stored using p_vector;
    return v_stored;
end;
$$;

select recall.create_product('t_queue', p_writers => array['t_writer']);
select pg_temp.add_chunk('t_queue', n, 't text ' || n) from generate_series(1, 3) as n;
select is(recall.attach_model('t_queue', 't_model'), 3::bigint, 'attach_model: queues what is there');
select is(recall.attach_model('t_queue', 't_model'), 0::bigint, 'attach_model: idempotent');
select pg_temp.add_chunk('t_queue', n, 't text ' || n) from generate_series(4, 5) as n;
select results_eq(
    $$ select chunks, embedded, waiting, claimed, failed, is_default
    from recall.embedding_status('t_queue') $$,
    $$ values (5::bigint, 0::bigint, 5::bigint, 0::bigint, 0::bigint, true) $$,
    'embedding_status: all five wait'
);

-- Claims
create temp table claim_1 as select * from recall.claim_embedding_jobs('t_model', 2);
create temp table claim_2 as select * from recall.claim_embedding_jobs('t_model', 10);
select is((select count(*) from claim_1), 2::bigint, 'claim_embedding_jobs: at most p_limit');
select is((select count(*) from claim_2), 3::bigint, 'claim_embedding_jobs: the others');
select is_empty(
    $$ select chunk_id from claim_1 intersect select chunk_id from claim_2 $$,
    'claim_embedding_jobs: nothing twice'
);
select is(
    (select content from claim_1 order by chunk_id limit 1), e'Title\nt text 1',
    'claim_embedding_jobs: the indexed text'
);
select is_empty(
    $$ select * from recall.claim_embedding_jobs('t_model') $$,
    'claim_embedding_jobs: nothing while all is claimed'
);
select throws_ok(
    $$ select * from recall.claim_embedding_jobs('t_model', 0) $$, '22023',
    'p_limit: must be between 1 and 10000, not 0', 'claim_embedding_jobs: a bad limit'
);

-- What a store refuses, whole
select throws_ok(
    $$ select pg_temp.store('claim_1', '[1,2]') $$, '22023',
    'p_embeddings: vector 1 has 2 dimensions', 'store_embeddings: wrong dimensions'
);
select throws_ok(
    $$ select pg_temp.store('claim_1', '[0,0,0]') $$, '22023',
    'p_embeddings: vector 1 is zero', 'store_embeddings: a zero vector'
);
select throws_ok(
    $$ select pg_temp.store('claim_1', null) $$, '22023',
    'p_embeddings: vector 1 is null', 'store_embeddings: no vector'
);
select throws_like(
    $$ select recall.store_embeddings('t_model', array[1], array[1::bigint], array[''::bytea],
    array['[NaN,0,0]']::vector[]) $$, '%NaN%', 'store_embeddings: NaN'
);
select throws_like(
    $$ select recall.store_embeddings('t_model', array[1], array[1::bigint], array[''::bytea],
    array['[Infinity,0,0]']::vector[]) $$, '%infinite%', 'store_embeddings: infinity'
);
select throws_ok(
    $$ select recall.store_embeddings('t_model', array[1, 2], array[1::bigint], array[''::bytea],
    array['[1,0,0]']::vector[]) $$, '22023', null, 'store_embeddings: arrays of two lengths'
);
select is_empty('select * from recall.embedding e join claim_1 using (chunk_id)', 'nothing is stored');

-- A text that changes between claim and store
update recall.chunk set content_chunk = 't text 1, changed' where id = pg_temp.chunk_id('t text 1');
select is(pg_temp.store('claim_1', '[3,4,0]'), 1, 'store_embeddings: a stale vector is dropped');
select is(
    (select content_embedding from recall.embedding where chunk_id = pg_temp.chunk_id('t text 2')),
    '[0.6,0.8,0]'::halfvec, 'store_embeddings: vectors become unit-length'
);
select is(
    (
        select attempts from recall.embedding_job
        where chunk_id = pg_temp.chunk_id('t text 1, changed') and claim is null
    ), 0, 'the new text''s job stays, fresh'
);
select is(pg_temp.store('claim_1', '[3,4,0]'), 0, 'store_embeddings: a second time changes nothing');

-- Only a changed text is embedded again
update recall.chunk set modified = now() where id = pg_temp.chunk_id('t text 2');
select is(
    (select count(*) from recall.embedding where chunk_id = pg_temp.chunk_id('t text 2')), 1::bigint,
    'an update that leaves the text keeps its vector'
);
update recall.chunk set content_chunk = 't text two' where id = pg_temp.chunk_id('t text 2');
select is(
    (
        select array[count(e.chunk_id), count(j.chunk_id)]
        from recall.chunk as c
        left join recall.embedding as e on c.id = e.chunk_id
        left join recall.embedding_job as j on c.id = j.chunk_id
        where c.id = pg_temp.chunk_id('t text two')
    ), array[0, 1]::bigint [], 'a changed text loses its vector and waits'
);

-- Failures
select is(
    (
        select recall.fail_embedding_jobs(
            't_model', array_agg(product_id), array_agg(chunk_id), (array_agg(claim))[1], 'no'
        ) from claim_2
    ), 3, 'fail_embedding_jobs: all three'
);
select ok(
    (
        select bool_and(j.next_try between now() + '7 s' and clock_timestamp() + '13 s')
        from recall.embedding_job as j inner join claim_2 using (chunk_id)
    ), 'fail_embedding_jobs: tried again after some ten seconds'
);
select is(
    (select last_error from recall.embedding_status('t_queue')), 'no',
    'embedding_status: the last error'
);
select is(
    (
        select recall.fail_embedding_jobs(
            't_model', array_agg(product_id), array_agg(chunk_id), gen_random_uuid(), 'late'
        ) from claim_2
    ), 0, 'fail_embedding_jobs: not under another claim'
);
select is(recall.retry_embedding_jobs('t_queue'), 3, 'retry_embedding_jobs: the failed ones');
update recall.embedding_job set attempts = 10 where chunk_id in (select chunk_id from claim_2);
select is(
    (select count(*) from recall.claim_embedding_jobs('t_model')), 2::bigint,
    'claim_embedding_jobs: not those that failed ten times'
);
select is((select failed from recall.embedding_status('t_queue')), 3::bigint, 'they count as failed');
delete from recall.chunk where id in (select chunk_id from claim_2);
select is(
    (select count(*) from recall.embedding_job inner join claim_2 using (chunk_id)), 0::bigint,
    'a deleted chunk leaves no job'
);

-- Who may
update recall.embedding_job set next_try = now(), claim = null
where model_id = (select id from recall.model where name = 't_model');
set local role t_other;
select is_empty(
    $$ select * from recall.claim_embedding_jobs('t_model') $$,
    'claim_embedding_jobs: nothing of a product that the caller may not write'
);
set local role t_reader;
select throws_ok(
    $$ select * from recall.claim_embedding_jobs('t_model') $$, '42501', null,
    'claim_embedding_jobs: not for readers'
);
set local role t_writer;
select isnt_empty(
    $$ select * from recall.claim_embedding_jobs('t_model') $$, 'claim_embedding_jobs: for writers'
);
select is(recall.detach_model('t_queue', 't_model'), true, 'detach_model: what it made goes');
reset role;

select * from finish();
