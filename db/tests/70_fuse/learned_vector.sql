select plan(12);

-- Twelve documents whose vectors turn from [1,0,0] to [0,1,0]; the first nine are of apples.
select recall.register_model('t_model', 'external', 3);
select recall.create_product('t_learned');
select recall.attach_model('t_learned', 't_model');
select recall.ingest_document(
    't_learned', 'document ' || n, case when n < 10 then 'apple banana' else 'cherry damson' end
)
from generate_series(1, 12) as n;
create temp table chunks as
select
    c.product_id, c.id, c.content_hash,
    row_number() over (order by substr(d.title, 10)::integer)::integer as n
from recall.chunk as c inner join recall.document as d on c.doc_id = d.id
where d.product_name = 't_learned';
select recall.store_embeddings(
    't_model', array_agg(product_id), array_agg(id), array_agg(content_hash),
    array_agg(array[cos(n / 10.0), sin(n / 10.0), 0]::vector)
)
from chunks;
create function pg_temp.learned(p_query text, p_embedding vector)
returns setof recall.hit language sql as $$
    select h.*
    from recall._by_learned_vector(
        recall._make_request(p_query, 't_learned', 12, '{}', p_embedding)
    ) as h
$$;

select is_empty($$ select pg_temp.learned('apple', '[0,1,0]') $$, 'no encoder, no rows');
call recall.learn_query_encoder('t_learned');
select results_eq(
    $$ select chunk_id, rank, score, channel from pg_temp.learned('apple', '[0,1,0]') order by rank $$,
    $$
    select chunk_id, rank, score, 'learned_vector'
    from recall.by_vector('apple', 't_learned', 12) order by rank
    $$,
    'the encoder''s hits, whatever vector is given'
);
select results_eq(
    $$ select * from recall.by_learned_vector('apple', 't_learned', 12) order by rank $$,
    $$ select * from pg_temp.learned('apple', '[0,1,0]') order by rank $$, 'asked alone'
);
select is_empty($$ select pg_temp.learned('zebra', '[0,1,0]') $$, 'unknown terms only, no rows');

select recall.set_strategy(
    't_both', '{"vector": 1, "learned_vector": 2}', p_fusion => 'scores', p_fusion_options => '{}'
);
create temp table found as
select c.n, s.score, s.channels
from recall.search('apple', 't_learned', 12, 't_both', p_query_embedding => '[0,1,0]') as s
inner join chunks as c on s.chunk_id = c.id;
select results_eq(
    $$
    select n
    from found where (channels #>> '{vector,rank}')::integer <= 3
    order by (channels #>> '{vector,rank}')::integer
    $$,
    '{12, 11, 10}'::integer [], 'in a search the given vector ranks by itself'
);
select ok(
    bool_and((channels #>> '{learned_vector,rank}')::integer <= 9) filter (where n < 10)
    and bool_and((channels #>> '{learned_vector,rank}')::integer > 9) filter (where n > 9),
    'and the encoder by itself'
)
from found;
select ok(
    (f.channels #>> '{learned_vector,part}')::float8 < 0.01
    and (f.channels #>> '{learned_vector,rank}')::integer = 12,
    'the least of its scores counts nothing, as of vector'
)
from found as f
order by (f.channels #>> '{learned_vector,rank}')::integer desc
limit 1;
select is(
    (
        select array[served_by like 'the learned query encoder (t_model), %', hits = 12]
        from recall.explain_search(
            'apple', 't_learned', 3, 't_both', p_query_embedding => '[0,1,0]'
        )
        where step = 'learned_vector'
    ),
    '{t,t}', 'explained'
);

select set_eq(
    $$ select distinct method from recall.recall('apple', 't_learned') where method like '%vector' $$,
    '{vector}'::text [], 'where all channels are asked, it is not'
);
select is_empty(
    $$
    select * from recall.search('apple', 't_learned', p_query_embedding => '[0,1,0]')
    where channels ? 'learned_vector'
    $$,
    'nor by a strategy that gives it no weight'
);
select ok(
    bool_and((g #>> '{channels,learned_vector}')::float8 = (g #>> '{channels,vector}')::float8 / 2)
    and count(*) > 50, 'learning tries it where it is asked'
)
from recall._grid_trials('{bm25,vector,learned_vector}') as g
where g #> '{channels,vector}' is not null and g #> '{channels,bm25}' is not null;
select is_empty(
    $$
    select g from recall._grid_trials('{bm25,vector}') as g where g #> '{channels,learned_vector}' is not null
    $$,
    'and not elsewhere'
);

select * from finish();
