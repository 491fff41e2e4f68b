select plan(25);

create role t_reader;
grant recall_reader to t_reader;

-- Doubles of pgml.rank and pgml.embed of PostgresML 2.x and of rds_ai.rank of ApsaraDB RDS: a text's
-- score is the number after its #.
create schema pgml;
create schema rds_ai;

create function pg_temp.score(p_text text)
returns double precision
language sql
as $$ select (regexp_match(p_text, '#([0-9.]+)'))[1]::double precision $$;

create function pgml.rank(
    transformer text, query text, documents text [], kwargs jsonb default '{}'
)
returns table (corpus_id bigint, score double precision, text text)
language sql
as $$
    select t.n - 1, pg_temp.score(t.text), null::text
    from unnest(documents) with ordinality as t (text, n)
    where transformer = 'maidalun1020/bce-reranker-base_v1' and query = 'wal'
    order by 2 desc
    limit (kwargs ->> 'top_k')::integer
$$;

create function rds_ai.rank(docs text [], query text, model text default 'gte-rerank')
returns table (score double precision, doc text)
language sql
as $$
    select pg_temp.score(t.text), t.text from unnest(docs) as t (text)
    where query = 'wal' and model = 'gte-rerank-v2' order by 1
$$;

create function pgml.embed(transformer text, inputs text [], kwargs jsonb default '{}')
returns setof real []
language plpgsql
as $$
begin
    if inputs[1] like '%broken%' then
        raise exception 'out of memory on the device' using errcode = 'internal_error';
    end if;
    return query select case when i like '%wal%' then '{1,0,0}'::real [] else '{0,1,0}' end
    from unnest(inputs) as i;
end;
$$;

select recall.create_product('p');
select recall.ingest_document('p', 'Doc ' || n, format('wal text%s with #%s', repeat(' wal', n), n))
from generate_series(1, 9) as n;

create function pg_temp.found(p_strategy text, p_k integer default 9)
returns text
language sql
as $$
    select string_agg(substr(title, 5), ' ' order by rank)
    from recall.search('wal', 'p', p_k, p_strategy)
$$;

select is(
    array(select name from recall.reranker order by name), array['builtin', 'http', 'pgml', 'project', 'rds_ai'],
    'the rerankers'
);
select recall.set_strategy('plain', '{"bm25": 1}');
select recall.set_strategy('pgml', '{"bm25": 1}', p_reranker => 'pgml');
select is(pg_temp.found('pgml'), '9 8 7 6 5 4 3 2 1', 'pgml: in the order of its scores');
select is(
    (
        select channels - 'bm25' from recall.search('wal', 'p', 1, 'pgml')
    ), '{"rerank": {"rank": 1, "score": 9}}', 'and channels tell its rank and score'
);
select is(
    (select score from recall.search('wal', 'p', 1, 'pgml')), 9::double precision,
    'score is the reranker''s'
);
select recall.set_strategy('pgml', p_rerank_candidates => 3);
select is(
    left(pg_temp.found('pgml'), 5),
    (
        select string_agg(n, ' ' order by n desc)
        from string_to_table(left(pg_temp.found('plain'), 5), ' ') as n
    ), 'the best three only'
);
select is(
    substr(pg_temp.found('pgml'), 6), substr(pg_temp.found('plain'), 6),
    'the rest follows as it was'
);
select recall.set_strategy(
    'pgml', p_rerank_candidates => 9, p_options => '{"rerank": {"min_score": 6.5}}'
);
select is(pg_temp.found('pgml'), '9 8 7', 'min_score cuts');
select recall.set_strategy('pgml', p_options => '{"rerank": {"min_score": 100}}');
select is(pg_temp.found('pgml'), null, 'all, if need be');
select recall.set_strategy('pgml', p_options => '{"rerank": {"model": "another"}}');
select is(
    pg_temp.found('pgml'), pg_temp.found('plain'), 'texts without a score stay in their order'
);
select recall.set_strategy('pgml', p_options => '{"rerank": {"model": "another", "min_score": 2}}');
select is(pg_temp.found('pgml'), null, 'and reach no min_score');
select recall.set_strategy(
    'rds_ai', '{"bm25": 1}', p_reranker => 'rds_ai',
    p_options => '{"rerank": {"model": "gte-rerank-v2"}}'
);
select is(pg_temp.found('rds_ai'), '9 8 7 6 5 4 3 2 1', 'rds_ai: by the texts that it gives back');
drop function rds_ai.rank;
select is(pg_temp.found('rds_ai'), pg_temp.found('plain'), 'a reranker that fails: the fused order');
select is(
    (select channels #>> '{rerank,fallback}' from recall.search('wal', 'p', 1, 'rds_ai')),
    'the function rds_ai.rank is not here', 'and channels say why'
);

-- The built-in one
select recall.ingest_document('p', 'Slots', 'replication. slot, conflicts and the replication slot');
select recall.ingest_document('p', 'Others', 'slot, conflicts and the slot of a replication');
select recall.set_strategy(
    'builtin', '{"bm25": 1}', p_reranker => 'builtin',
    p_options => '{"rerank": {"pairs": 10, "title": 0}}'
);
select is(
    (select title from recall.search('slot of a replication', 'p', 1, 'builtin')), 'Others',
    'builtin: neighbouring words'
);
select recall.set_strategy('builtin', p_options => '{"rerank": {"pairs": 0, "title": 10}}');
select is(
    (select title from recall.search('slots replication', 'p', 1, 'builtin')), 'Slots',
    'builtin: words in the title'
);
select is_empty(
    $$
        select h.channels
        from unnest(array['', '''', '\', 'a\b''c', '日誌 slot', '&|! slot', repeat('x slot ', 500)]) as q,
            recall.search(q, 'p', 5, 'builtin') as h
        where h.channels #> '{rerank,fallback}' is not null
    $$,
    'builtin: any question'
);

-- Query vectors
select recall.register_model('t_model', 'pgml', 3);
select recall.attach_model('p', 't_model');
call recall.embed_pending('t_model');
select recall.set_strategy('provider', '{"vector": 1}', p_options => '{"query_vector": "provider"}');
select is(
    (select array_agg(distinct left(title, 3)) from recall.search('wal', 'p', 9, 'provider')),
    array['Doc'], 'the provider''s vector of the question'
);
select is(
    (select channels #> '{vector,by}' from recall.search('wal', 'p', 1, 'provider')), '"provider"',
    'and channels say so'
);
select is_empty(
    $$ select from recall.search('broken', 'p', 1, 'provider') $$,
    'without an encoder nothing stands in for it'
);
select recall.ingest_document('p', 'Broken', 'broken at last');
call recall.embed_pending('t_model');
delete from recall.embedding_job;
insert into recall.embedding (product_id, chunk_id, model_id, content_hash, content_embedding)
select c.product_id, c.id, m.id, c.content_hash, '[0,0,1]'
from recall.chunk as c, recall.model as m
where c.content_chunk = 'broken at last' and m.name = 't_model'
on conflict do nothing;
call recall.learn_query_encoder('p');
select is(
    (
        select array[title, channels #>> '{vector,by}', channels #>> '{vector,fallback}']
        from recall.search('broken', 'p', 1, 'provider')
    ),
    array['Broken', 'learned', 'out of memory on the device'],
    'a provider that fails: the learned encoder, and channels say why'
);
select is(
    (
        select array[channels #>> '{vector,by}', channels #>> '{vector,fallback}']
        from recall.search('broken', 'p', 1, 'provider', p_query_embedding => '[0,0,1]')
    ),
    array['caller', null], 'the caller''s vector goes before'
);
select recall.set_strategy('sum', '{"vector": 1}', p_options => '{"query_vector": "sum"}');
select is(
    (
        select channels #>> '{vector,by}' from recall.search('wal', 'p', 1, 'sum')
    ), 'sum', 'the sum of both'
);
select ok(
    (
        with v as (
            select
                l2_normalize(l2_normalize(l2_normalize('[1,0,0]'::vector) - e.mean_vector)
                    + recall._encode_query(e.product_id, e.model_id, recall._query_terms(
                        'wal 5', 'cjk_en', array[e.product_id]))) as q,
                e.mean_vector as mean
            from recall._encoder as e
            where e.in_use
        )
        select abs(s.score - (1 - ((b.content_embedding::vector - v.mean) <=> v.q))) < 1e-3
        from v, recall._by_vector((recall._prepare_requests(
                array[recall._make_request('wal 5', 'p', 100)], recall._require_strategy('sum')
            ))[1]) as s
        inner join recall.embedding as b on s.chunk_id = b.chunk_id
        order by s.rank
        limit 1
    ), 'is of both at unit length, among embeddings less their mean'
);
select throws_ok(
    $$ select recall.set_strategy('sum', p_options => '{"query_vector": "mine"}') $$,
    '22023', null, 'an unknown query_vector'
);
set role t_reader;
select isnt_empty(
    $$ select from recall.search('wal', 'p', 1, 'provider') $$, 'a reader searches by them'
);
reset role;

select * from finish();
