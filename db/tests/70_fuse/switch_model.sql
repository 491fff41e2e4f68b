select plan(19);

create role t_reader;
grant recall_reader to t_reader;

create function pg_temp.embed(p_model text, p_texts text)
returns void
language sql
as $$
    -- Model t_old puts all texts in one place, t_new each in its own.
    select recall.store_embeddings(
        p_model, array_agg(j.product_id), array_agg(j.chunk_id), array_agg(j.content_hash),
        array_agg(case
            when p_model = 't_old' then '[1,1,1]'
            else format('[%s,%s,1,0]', ascii(d.title) % 7, ascii(d.title) % 5)
        end::vector)
    )
    from recall.claim_embedding_jobs(p_model) as j
    inner join recall.chunk as c on j.chunk_id = c.id
    inner join recall.document as d on c.doc_id = d.id
    where d.title ~ p_texts;
    select recall.fail_embedding_jobs(p_model, array_agg(product_id), array_agg(chunk_id), claim)
    from recall.embedding_job
    where claim is not null
    group by claim
$$;

select recall.register_model('t_old', p_dimensions => 3);
select recall.register_model('t_new', p_dimensions => 4);
select recall.ingest_document('p', t, 'about ' || t) from unnest(array['apple', 'bread', 'cake']) as t;
select recall.attach_model('p', 't_old');
select pg_temp.embed('t_old', '.');
call recall.learn_query_encoder('p');

select throws_ok(
    $$ select recall.switch_model('p', 't_new') $$, '55000',
    'p_model: "t_new" does not embed "p"', 'a model that is not attached'
);
select is(recall.attach_model('p', 't_new'), 3::bigint, 'the new model fills in the background');
select is(
    (select array[is_default::text, waiting::text, embedded::text]
    from recall.embedding_status('p', 't_new')),
    array['false', '3', '0'], 'it is not the default, and all waits'
);
select is(
    (select estimate from recall.embedding_status('p', 't_new')), null, 'no estimate without a pace'
);
select pg_temp.embed('t_new', 'apple|bread');
update recall.embedding set created = now() - interval '100 s'
where chunk_id = (select min(chunk_id) from recall.embedding);
select is(
    (select estimate from recall.embedding_status('p', 't_new')), interval '50 s',
    'then the time for the rest at this pace'
);
select throws_ok(
    $$ select recall.switch_model('p', 't_new') $$, '55000',
    'p_model: 1 chunks have no vector by "t_new" yet', 'not before each chunk has its vector'
);
select pg_temp.embed('t_new', '.');
select throws_ok(
    $$ select recall.switch_model('p', 't_new') $$, '55000',
    'p_model: "t_new" has no query encoder, and searches use that of "t_old"',
    'nor before its encoder is there'
);
call recall.learn_query_encoder('p', 't_new');

-- Compared before the switch
select results_eq(
    $$
        select model, is_default, questions, answered, round(mrr::numeric, 3)
        from recall.compare_models('p', '{"apple": ["apple"], "cake": ["cake"], "zzz": ["bread"]}')
    $$,
    $$ values ('t_new', false, 3::bigint, 2::bigint, .667), ('t_old', true, 3, 0, 0) $$,
    'the models side by side on questions with known answers'
);
select is(
    (
        select round(ndcg::numeric, 4)
        from recall.compare_models('p', '{"apple": ["apple", "none"]}') where model = 't_new'
    ),
    round(1 / (1 + 1 / log(2, 3)), 4), 'nDCG: one of two found, at the first place'
);
select is(
    (
        select round(recall::numeric, 4)
        from recall.compare_models('p', '{"apple": ["apple", "none"]}') where model = 't_new'
    ),
    .5, 'recall: one of two'
);
select throws_ok(
    $$ select * from recall.compare_models('p', '{"apple": "apple"}') $$, '22023',
    'p_golden: must be an object of questions and arrays of titles', 'a bad golden set'
);
select throws_ok(
    $$ select * from recall.compare_models('p', '{}', 'mine') $$, '22023', null,
    'a bad query vector'
);

-- Switched
select is(recall.switch_model('p', 't_new'), 't_old', 'switch: gives the former model');
select is(
    (select array_agg(model || is_default order by model) from recall.embedding_status('p')),
    array['t_newtrue', 't_oldfalse'], 'one model is the default'
);
select is(
    (select array_agg(d.title order by h.rank) from recall.by_vector('apple', 'p', 1) as h
    inner join recall.document as d on h.doc_id = d.id),
    array['apple'], 'searches use its vectors'
);
select throws_ok(
    $$ select recall.by_vector('', 'p', 1, '{}', '[1,1,1]') $$, '22023', null,
    'a vector of the former model is refused'
);
select is(recall.switch_model('p', 't_old', true), 't_new', 'and back again');
select recall.switch_model('p', 't_new');
select is(recall.detach_model('p', 't_old'), true, 'the former model is dropped');
set role t_reader;
select throws_ok(
    $$ select recall.switch_model('p', 't_new') $$, '42501', null, 'a reader does not switch'
);
reset role;

select * from finish();
