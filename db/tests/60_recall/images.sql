select no_plan();

create role t_reader;
create role t_sales;
grant recall_reader to t_reader;
grant recall_writer to t_sales;
select recall.create_product('sales', p_readers => array['t_sales'], p_writers => array['t_sales']);
select recall.ingest_document('sales', 'Secret', e'Text.\n\n![A hidden valve](s.png)\n', 'markdown');
select recall.ingest_document('plain', 'Plain', 'A valve closes a pipe.');
select recall.ingest_document(
    'pumps', 'Manual',
    e'# Red\n\nIt turns left.\n\n![A red pump](img/red.png)\n\n# Blue\n\nIt turns right.\n\n'
    || e'![A blue pump](img/blue.png)\n\n# Green\n\nIt stands still.\n\n<img src="g.png">\n\n# Last\n\nNo picture.\n',
    'markdown', 'https://e.com/docs/m.html', p_tag => 'direct'
);

create function pg_temp.found(p_query text, p_vector vector default null)
returns setof text
language sql
as $$
    select concat_ws(
        ' ', f.rank, f.url, round(f.caption_score::numeric, 2), round(f.vector_score::numeric, 2)
    )
    from recall.find_images(p_query, 'pumps', 10, '{}', p_vector) as f
    order by f.rank
$$;

-- By words

select is(
    (select pg_temp.found('the blue pump') limit 1), '1 https://e.com/docs/img/blue.png 1.00',
    'captions find images, with absolute addresses'
);
select is(
    (select f.url from recall.find_images('what stands still', 'pumps') as f where f.rank = 1),
    'https://e.com/docs/g.png', 'words around an image without a caption'
);
select is_empty($$ select pg_temp.found('xyzzyqwv') $$, 'a word of none');
select is_empty($$ select pg_temp.found('') $$, 'no words');
select is_empty($$ select * from recall.by_image('valve', 'plain') $$, 'a product without images');
select results_eq(
    $$
    select c.heading_path, h.channel, h.rank
    from recall.by_image('blue pump', 'pumps', 1) as h join recall.chunk as c on c.id = h.chunk_id
    $$,
    $$ values (array['Blue'], 'image', 1) $$, 'the channel finds the chunk of an image'
);
select is_empty(
    $$ select * from recall.by_image('blue pump', 'pumps', 10, '{"tag": "aone"}') $$,
    'filters hold'
);
select throws_ok(
    $$ select * from recall.find_images('x', 'none') $$, '42704', null, 'no such product'
);
select throws_ok(
    $$ select * from recall.find_images('x', 'pumps', 0) $$, '22023', null, 'a bad limit'
);
set role t_reader;
select is_empty(
    $$ select * from recall.find_images('hidden valve') where caption ~ 'hidden' $$,
    'nothing of hidden products'
);
reset role;

-- In a search

select results_eq(
    $$
    select s.heading_path, s.channels -> 'image' ->> 'rank', s.images
    from recall.search('blue pump', 'pumps', 1) as s
    $$,
    $$
    select array['Blue'], '1', jsonb_build_array(jsonb_build_object(
        'id', i.id, 'url', 'https://e.com/docs/img/blue.png', 'alternative_text', 'A blue pump',
        'caption', null
    ))
    from recall.image as i where i.url = 'img/blue.png'
    $$,
    'a search shows a hit''s images, and why'
);
select results_eq(
    $$ select s.images, s.channels ? 'image' from recall.search('valve', 'plain', 1) as s $$,
    $$ values (null::jsonb, false) $$, 'a product without images shows none'
);
select recall.set_strategy('none', '{"bm25": 1, "content_keyword": 0.1, "document_keyword": 0.3, "fuzzy": 0.1, "vector": 1}',
    p_fusion => 'scores', p_fusion_options => '{"phrases": 0.6, "neighbours": 0.2, "model_vector": 3}', p_rrf_k => 10);
select results_eq(
    $$ select rank, chunk_id, score, channels from recall.search('valve pipe', 'plain') $$,
    $$ select rank, chunk_id, score, channels from recall.search('valve pipe', 'plain', 10, 'none') $$,
    'and is searched as without the channel'
);
select matches(
    (select e.served_by from recall.explain_search('pump', 'pumps') as e where e.step = 'image'),
    '^captions of 3 images$', 'explained'
);
select is(
    (select e.served_by from recall.explain_search('pump', 'plain') as e where e.step = 'image'),
    'nothing: the product has no images', 'explained where there are none'
);

-- By vectors

select throws_ok(
    $$ select recall.attach_image_model('pumps', 'multilingual-e5-small') $$, '42704',
    'p_model: there is no model "multilingual-e5-small" of kind image', 'a model of texts'
);
select throws_ok(
    $$ select * from recall.search_by_image('[1,0,0]', 'pumps') $$, '55000',
    'p_product_name: no model embeds the images of "pumps"', 'no model yet'
);
select throws_ok(
    $$ call recall.learn_image_encoder('pumps') $$, '55000',
    'p_product_name: no model embeds the images of "pumps"', 'no model to learn from'
);
select recall.register_model('clip', 'external', 3, '{"image_origins": ["https://e.com"]}', 'image');
select is(recall.attach_image_model('pumps', 'clip'), 3::bigint, 'images are queued');
select is(recall.attach_image_model('pumps', 'clip'), 0::bigint, 'once');
create temporary table claimed as select * from recall.claim_images('clip', 10);
select results_eq(
    'select source from claimed order by image_id',
    array[
        'https://e.com/docs/img/red.png', 'https://e.com/docs/img/blue.png',
        'https://e.com/docs/g.png'
    ],
    'an allowed address is given on'
);
select is_empty($$ select * from recall.claim_images('clip', 10) $$, 'claimed is claimed');
select throws_ok(
    $$ call recall.learn_image_encoder('pumps') $$, '55000',
    'p_product_name: too few images of "pumps" have captions and vectors', 'too few vectors'
);
update recall.image set url = 'new.png' where url = 'g.png';
select is(
    (
        select recall.store_image_embeddings(
            'clip', array_agg(c.product_id order by c.image_id),
            array_agg(c.image_id order by c.image_id),
            array_agg(c.content_hash order by c.image_id),
            array['[2,0,0]', '[0,2,0]', '[0,0,2]']::vector []
        )
        from claimed as c
    ),
    2, 'vectors of what has not changed since are stored'
);
create temporary table again as select * from recall.claim_images('clip', 10);
select is(
    (
        select recall.store_image_embeddings(
            'clip', array[c.product_id], array[c.image_id], array[c.content_hash],
            array['[0,0,5]'::vector]
        )
        from again as c
    ),
    1, 'the changed one''s comes later'
);
select results_eq(
    $$ select content_embedding::text from recall.image_embedding order by image_id $$,
    array['[1,0,0]', '[0,1,0]', '[0,0,1]'], 'of unit length'
);
select throws_ok(
    $$ select recall.store_image_embeddings('clip', array[1], array[1], array['\x00'::bytea], array['[1,0]'::vector]) $$,
    '22023', 'p_embeddings: vector 1 has 2 dimensions', 'a vector of another model'
);
select matches(
    (select pg_temp.found('something', '[0.1,0.1,3]') limit 1), '^1 https://e.com/docs/new.png ',
    'a model''s vector finds an image without words'
);
select throws_ok(
    $$ select pg_temp.found('x', '[1,0]') $$, '22023',
    'p_query_embedding: has 2 dimensions, not 3', 'a vector of another length'
);
select results_eq(
    $$
    select s.rank, s.heading_path, s.image_url, s.score > 0.99
    from recall.search_by_image('[3,0.1,0]', 'pumps', 1) as s
    $$,
    $$ values (1, array['Red'], 'https://e.com/docs/img/red.png', true) $$,
    'a vector finds texts'
);
select throws_ok(
    $$ select * from recall.search_by_image('[0,0,0]', 'pumps') $$, '22023',
    'p_query_embedding: must be a vector of 3 dimensions, not zero', 'a zero vector'
);

-- Without a model

call recall.learn_image_encoder('pumps');
select is(
    (
        select f.url
        from recall.find_images('red', 'pumps') as f
        order by f.vector_score desc nulls last
        limit 1
    ),
    'https://e.com/docs/img/red.png', 'what captions taught'
);
select matches(
    (select e.served_by from recall.explain_search('red', 'pumps') as e where e.step = 'image'),
    '^captions of 3 images, vectors of 3 \(clip\): the learned encoder$', 'explained'
);
select lives_ok($$ select recall.refresh_query_encoder('pumps') $$, 'a refresh leaves it');
select is(recall.detach_image_model('pumps'), true, 'detached');
select is(recall.detach_image_model('pumps'), false, 'once');
select is_empty($$ select from recall.image_embedding $$, 'its vectors are gone');
select is_empty($$ select from recall._encoder where product_id = 3 $$, 'and its encoder');

-- What a provider is given

select results_eq(
    $$
    select recall._image_source(null, u, 'https://docs.e.com/a/', o)
    from (values
        (1, 'x.png', null::jsonb), (2, 'x.png', '[]'), (3, 'x.png', '["https://docs.e.com"]'),
        (4, 'x.png', '["*"]'), (5, 'http://docs.e.com/x', '["*"]'),
        (6, 'https://169.254.169.254/x', '["*"]'), (7, 'https://localhost/x', '["*"]'),
        (8, 'https://a.internal/x', '["*"]'), (9, 'https://e.com:8443/x', '["*"]'),
        (10, 'https://u@e.com/x', '["*"]'), (11, 'https://[::1]/x', '["*"]'),
        (12, 'https://0x7f000001/x', '["*"]'), (13, '//docs.e.com/x', '["*"]'),
        (14, 'file:///etc/passwd', '["*"]'), (15, 'https://e.com.169.254.1.1/x', '["*"]')
    ) as v (n, u, o)
    order by n
    $$,
    array[
        null, null, 'https://docs.e.com/a/x.png', 'https://docs.e.com/a/x.png', null, null, null,
        null, null, null, null, null, 'https://docs.e.com/x', null, null
    ],
    'only allowed addresses, of names and https where all are'
);
select is(
    recall._image_source('\x89504e470d0a1a0a', 'https://e.com/x.png', null, '["*"]'),
    'data:image/png;base64,iVBORw0KGgo=', 'bytes go before addresses'
);

-- A claim is bounded in octets too

select recall.create_product('octets');
select recall.ingest_document('octets', 'Three', (
    select string_agg(
        format('![p%s](data:image/png;base64,%s)', n, translate(encode(
            '\x89504e470d0a1a0a'::bytea || decode(repeat('0' || n, 92), 'hex'), 'base64'
        ), e'\n', '')), e'\n\n'
    )
    from generate_series(1, 3) as n
), 'markdown');
select recall.register_model('octets', 'external', 3, p_kind => 'image');
select recall.attach_image_model('octets', 'octets');
select results_eq(
    $$ select size from recall.image as i inner join recall.product as p on i.product_id = p.id
    where p.name = 'octets' $$, array[100, 100, 100], 'images of a hundred octets'
);
select results_eq(
    $$
    select count(*)
    from unnest(array[200, 1]) with ordinality as b (bytes, n)
    cross join lateral recall.claim_images('octets', 1000, '1 hour', b.bytes)
    group by b.n order by b.n
    $$,
    array[2::bigint, 1], 'as many as fit, and one that does not'
);
select throws_ok(
    $$ select recall.claim_images('octets', p_max_bytes => 0) $$, '22023',
    'p_max_bytes: must be between 1 and 500000000, not 0', 'no room at all'
);
select is(
    (
        select pg_get_expr(proargdefaults, 0) like '%50000000'
        from pg_proc where oid = 'recall.claim_images'::regproc
    ), true, 'the bound is a default that one can read'
);

select finish();
