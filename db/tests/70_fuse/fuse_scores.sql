select plan(33);

select results_eq(
    $$
    select chunk_id, doc_id, rank, score::numeric(10, 6)
    from recall.fuse_scores(array[
        (1, 10, 1, 9, 'bm25'), (2, 10, 2, 5, 'bm25'), (3, 11, 3, 1, 'bm25'),
        (3, 11, 1, 0.9, 'vector'), (2, 10, 2, 0.7, 'vector'), (4, 12, 3, 0.5, 'vector')
    ]::recall.hit [])
    $$,
    $$
    values
    (2::bigint, 10::bigint, 1, 1.001000), (3::bigint, 11::bigint, 2, 1.001000),
    (1::bigint, 10::bigint, 3, 1.000000), (4::bigint, 12::bigint, 4, 0.001000)
    $$,
    'the sum of scores between a channel''s least and best, ties by chunk_id'
);
select results_eq(
    $$
    select chunk_id, score::numeric(10, 6)
    from recall.fuse_scores(
        array[(1, 1, 1, 8, 'a'), (2, 2, 2, 6, 'a'), (3, 3, 1, 5, 'b'), (2, 2, 1, 1, 'c')]
        ::recall.hit [],
        '{"a": 3, "b": 1, "c": 0}', '{"a": 4}'
    )
    $$,
    $$
    values (1::bigint, 3.000000), (2::bigint, 1.501500), (3::bigint, 1.000000)
    $$,
    'weights, a floor, a channel left out, one with a single hit'
);
select results_eq(
    $$
    select chunk_id, score::numeric(10, 6)
    from recall.fuse_scores(
        array[(1, 1, 1, 0.2, 'a'), (2, 2, 2, -0.2, 'a')]::recall.hit [], '{}', '{"a": 0}'
    )
    $$,
    $$ values (1::bigint, 1.000000), (2::bigint, 0.001000) $$,
    'a floor above the least score does not count'
);
select results_eq(
    $$
    select chunk_id, score::numeric(10, 6)
    from recall.fuse_scores(
        array[(1, 1, 1, 0.5, 'a'), (2, 2, 2, 0.1, 'a'), (3, 3, 1, 2, 'b')]::recall.hit [],
        '{}', '{"a": 0, "b": 0}', '{"a": 1, "b": 1}'
    )
    $$,
    $$ values (3::bigint, 1.000000), (1::bigint, 0.500500), (2::bigint, 0.100900) $$,
    'a top that the best hit does not reach, and one that is exceeded'
);
select is(
    (
        select parts
        from recall.fuse_scores(
            array[(1, 1, 2, 0.25, 'a'), (1, 1, 7, 3, 'b')]::recall.hit [], '{"b": 2}'
        )
    ),
    array[('a', 2, 0.25, 1, 1, null), ('b', 7, 3, 2, 1, null)]::recall.part [],
    'parts: rank, score, weight and share of each'
);
select results_eq(
    $$
    select chunk_id, score, parts[1].rank
    from recall.fuse_scores(array[(1, 1, 5, 1, 'a'), (1, 1, 2, 2, 'a')]::recall.hit [])
    $$,
    $$ values (1::bigint, 1::double precision, 2) $$,
    'a chunk named twice by a channel counts once, by its better score'
);
select is_empty($$ select * from recall.fuse_scores('{}') $$, 'no hits, no rows');
select is_empty($$ select * from recall.fuse_scores(null) $$, 'null hits, no rows');
select throws_ok(
    $$ select * from recall.fuse_scores('{}', '{"a": -1}') $$, '22023',
    'p_weights: must be an object of channel names and weights from 0', 'a negative weight'
);
select throws_ok(
    $$ select * from recall.fuse_scores('{}', '[]') $$, '22023',
    'p_weights: must be an object of channel names and weights from 0', 'weights in an array'
);

-- Phrases and neighbours

select recall.ingest_document('ops', d.title, d.content)
from (
    values
    ('a', 'the slow query log of the server'), ('b', 'query the log of a slow server'),
    ('c', 'a server with a log'), ('d', 'no such thing here')
) as d (title, content);
select recall.set_strategy(
    't', '{"bm25": 1, "vector": 1}', p_fusion => 'scores',
    p_fusion_options => '{"phrases": 2, "neighbours": 0.5}'
);
select results_eq(
    $$
    select title, (channels #>> '{phrases,part}')::numeric
    from recall.search('slow query log', 'ops', 2, 't')
    $$,
    $$ values ('a', 2.0), ('b', null) $$,
    'phrases: neighbours of the question that are neighbours in the text'
);
select ok(
    bool_and(not channels ? 'neighbours'), 'without vectors a chunk has no neighbours'
)
from recall.search('slow query log', 'ops', 5, 't');
select recall.set_strategy(
    't3', '{"bm25": 1}', p_fusion => 'scores', p_fusion_options => '{"neighbours": {"bm25": 0.5}}'
);
select ok(
    count(*) > 1
    and bool_and(abs(score - 1.5 * (channels #>> '{bm25,part}')::float8) < 1e-9),
    'it is its own where there are weights for their parts'
)
from recall.search('slow query log', 'ops', 5, 't3');
select recall.register_model('t-model', p_dimensions => 2);
select recall.attach_model('ops', 't-model', true);
select recall.store_embeddings(
    't-model', array_agg(c.product_id), array_agg(c.id), array_agg(c.content_hash),
    array_agg((case d.title when 'a' then '[1,0]' when 'd' then '[0.9,0.1]' else '[0,1]' end)
        ::vector)
)
from recall.chunk as c
join recall.document as d on d.id = c.doc_id
where d.product_name = 'ops';
select recall.set_strategy('t', p_fusion_options => '{"neighbours": 0.5}');
select results_eq(
    $$
    select title, channels ? 'neighbours'
    from recall.search('slow query', 'ops', 4, 't', p_query_embedding => '[1,0]')
    order by score desc limit 1
    $$,
    $$ values ('a', true) $$,
    'neighbours: the best stays'
);
select ok(
    (
        select (channels #>> '{neighbours,part}')::numeric > 0
        from recall.search('slow query', 'ops', 4, 't', p_query_embedding => '[1,0]')
        where title = 'd'
    ),
    'what is like the best gains'
);
select ok(
    bool_and(
        score > 0
        and abs(
            score - (
                select sum((c.value ->> 'part')::double precision) from jsonb_each(channels) as c
            )
        ) < 1e-9
    ),
    'a score is the sum of its parts'
)
from recall.search('slow query', 'ops', 4, 't', p_query_embedding => '[1,0]');
select recall.set_strategy(
    't2', '{"bm25": 0.5, "vector": 0.5}', p_fusion => 'scores',
    p_fusion_options => '{"neighbours": {"bm25": 0.5, "vector": 0.5, "phrases": 1}}'
);
select results_eq(
    $$
    select title, score::numeric(10, 6)
    from recall.search('slow query', 'ops', 4, 't2', p_query_embedding => '[1,0]')
    $$,
    $$
    select title, score::numeric(10, 6)
    from recall.search('slow query', 'ops', 4, 't', p_query_embedding => '[1,0]')
    $$,
    'neighbours: the same by weights of their parts, what nobody has counts nothing'
);
select recall.set_strategy('t2', p_fusion_options => '{"neighbours": {"bm25": 0.5}}');
select is(
    (
        select array_agg(title order by title)
        from recall.search('slow query', 'ops', 4, 't2', p_query_embedding => '[1,0]')
        where (channels #>> '{neighbours,part}')::float8 > 0.4
    ),
    '{c,d}', 'then what is like others that were found gains, by what is named'
);
select recall.set_strategy('t', p_fusion_options => '{"neighbours": 0.5, "pool": 1}');
select is(
    (
        select count(*)
        from recall.search('slow query', 'ops', 4, 't', p_query_embedding => '[1,0]')
        where channels ? 'neighbours'
    ),
    0::bigint, 'a pool of one has no neighbours'
);
select recall.set_strategy('t', p_fusion_options => '{"model_vector": 9}');
select is(
    (
        select (channels #>> '{vector,weight}')::numeric
        from recall.search('slow query', 'ops', 1, 't', p_query_embedding => '[1,0]')
    ),
    9::numeric, 'model_vector: a vector that the model gave weighs more'
);

-- Pages

select recall.create_product('pages');
select recall.ingest_document(
    'pages', d.title,
    E'# one\n\n' || repeat('a server with a log. ', 60)
    || E'\n\n# two\n\n' || repeat('a log of a server. ', 60)
)
from (values ('half'), ('whole')) as d (title);
select recall.ingest_document('pages', 'short', 'a server');
select recall.attach_model('pages', 't-model', true);
select recall.store_embeddings(
    't-model', array_agg(c.product_id), array_agg(c.id), array_agg(c.content_hash),
    array_agg((case
        when d.title = 'whole' then '[0.9,0.3]'
        when d.title = 'short' then '[0.5,0.5]'
        when c.ordinal = (
            select min(o.ordinal) from recall.chunk as o where o.doc_id = d.id
        ) then '[1,0]'
        else '[0,1]'
    end)::vector)
)
from recall.chunk as c
join recall.document as d on d.id = c.doc_id
where d.product_name = 'pages';
select recall.set_strategy('t4', '{"vector": 1}', p_fusion => 'scores', p_fusion_options => '{}');
create function pg_temp.by_page(p_pages text)
returns table (title text, score double precision, total double precision)
language sql as $$
select recall.set_strategy('t4', p_fusion_options => jsonb_build_object('pages', p_pages::numeric));
select
    s.title, s.score,
    (select sum((c.value ->> 'part')::double precision) from jsonb_each(s.channels) as c)
from recall.search('server', 'pages', 20, 't4', p_query_embedding => '[1,0]') as s
order by s.rank;
$$;
select is(
    (select p.title from pg_temp.by_page('0') as p limit 1), 'half',
    'one chunk of a page is the nearest'
);
select is(
    (select p.title from pg_temp.by_page('0.6') as p limit 1), 'whole',
    'pages: the page that is about it comes first'
);
select ok(
    bool_and(abs(p.score - p.total) < 1e-9), 'with pages a score is the sum of its parts'
)
from pg_temp.by_page('0.6') as p;
select is(
    (select p.score from pg_temp.by_page('0.6') as p where p.title = 'short'),
    (select p.score from pg_temp.by_page('0') as p where p.title = 'short'),
    'a page of one chunk stays where it is'
);

-- What answered before

select recall.load_golden_set('s', 'ops', '[
    {"id": 1, "question": "first", "relevant": ["c"]},
    {"id": 2, "question": "second", "relevant": {"c": 1, "b": 0}},
    {"id": 3, "question": "dark matter", "relevant": ["d"]}
]');
select recall.ingest_document('ops', 'faq', n || ' server log', p_external_id => 'faq' || n)
from generate_series(1, 3) as n;
select recall.load_golden_set('t', 'ops', '[{"question": "third", "relevant": ["faq1"]}]');
select recall.set_strategy('t', p_fusion_options => '{"prior": 2}');
select results_eq(
    $$
    select title, round((channels #>> '{prior,score}')::numeric, 4)
    from recall.search('server log', 'ops', 10, 't')
    order by title
    $$,
    $$
    values
    ('a', null), ('b', null), ('c', 0.6667), ('faq', 0.25), ('faq', 0.25), ('faq', 0.25)
    $$,
    'prior: what documents of the title answered, over that and their number'
);
select ok(
    bool_and(
        abs(
            score - (
                select sum((c.value ->> 'part')::double precision) from jsonb_each(channels) as c
            )
        ) < 1e-9
    )
    and max(score) filter (where title = 'c') > max(score) filter (where title = 'a'),
    'it is a part of the score'
)
from recall.search('server log', 'ops', 10, 't');
select recall.set_strategy('t', '{"bm25": 1, "known_question": 1}', p_fusion_options => '{}');
select results_eq(
    $$
    select title, round((channels #>> '{known_question,part}')::numeric, 2)
    from recall.search('dark matter', 'ops', 1, 't')
    $$,
    $$ values ('d', 1.00) $$,
    'known_question: a judged question finds what it was judged by'
);
select ok(
    (channels #>> '{known_question,part}')::numeric between 0.001 and 0.5,
    'one like it is as sure as it is alike, though nothing is more alike'
)
from recall.search('dark energy of stars', 'ops', 1, 't');
select is(
    (
        select served_by from recall.explain_search('dark matter', 'ops', 3, 't')
        where step = 'known_question'
    ),
    'like 1.00: dark matter', 'explain_search names the question'
);

-- A fusion is a function and a row

create function recall._t_by_chunk(
    p_request recall._request, p_hits recall.hit [], p_strategy recall.strategy
)
returns setof recall.fused_hit
language sql
stable
as $$
    select
        h.chunk_id, h.doc_id, row_number() over (order by h.chunk_id)::integer,
        1.0::double precision / h.chunk_id, '{}'::recall.part []
    from (select distinct u.chunk_id, u.doc_id from unnest(p_hits) as u) as h
$$;
insert into recall.fusion (name, function_name, description)
values ('t_by_chunk', '_t_by_chunk', 'The oldest first');
select recall.set_strategy('t', p_fusion => 't_by_chunk');
select results_eq(
    $$ select title from recall.search('server log', 'ops', 3, 't') $$,
    array['a', 'b', 'c'], 'a fusion of one''s own'
);
select alike(
    (
        select served_by from recall.explain_search('log', 'ops', 3, 't') where step = 'search'
    ),
    'strategy t: fusion by t_by_chunk%', 'explain_search names it'
);

-- Across products

select recall.ingest_document('more', 'e', 'a slow query log too');
select set_eq(
    $$ select title from recall.search('slow query log', null, 2) $$,
    array['a', 'e'], 'products side by side: each product''s best'
);
select ok(
    bool_and(rank = n and score <= coalesce(before, score)),
    'ranks count from 1 over all of them, scores fall'
)
from (
    select s.*, row_number() over () as n, lag(s.score) over () as before
    from recall.search('slow query log', null, 10) as s
) as results;
select * from finish();
