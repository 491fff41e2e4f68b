select no_plan();

create role t_reader;
create role t_writer;
create role t_sales;
grant recall_reader to t_reader;
grant recall_writer to t_writer;
grant recall_writer to t_sales;
select recall.create_product('sales', p_readers => array['t_sales'], p_writers => array['t_sales']);

create function pg_temp.images(p_title text)
returns setof text
language sql
as $$
    select concat_ws(
        ' | ', i.ordinal, array_to_string(c.heading_path, ' > '), coalesce(i.url, i.size::text),
        i.alternative_text, i.caption
    )
    from recall.image as i
    inner join recall.document as d on d.product_id = i.product_id and d.id = i.doc_id
    left join recall.chunk as c on c.product_id = i.product_id and c.id = i.chunk_id
    where d.title = p_title
    order by i.ordinal
$$;

create function pg_temp.put(p_content text, p_format text default 'markdown')
returns bigint
language sql
as $$
    select recall.ingest_document('pumps', 'Manual', p_content, p_format, 'https://e.com/docs/m.html')
$$;

-- What a document has

select pg_temp.put(e'# Start\n\nText.\n\n![A pump](img/a.png "Seen from above")\n\n# Care\n\n![](data:image/png;base64,iVBORw0KGgo=)\n\n*Figure 2: a valve*\n\n' || repeat('Long words follow here. ', 60) || e'\n\n![Last](img/z.png)\n\n# End\n\nNo more.\n');
select results_eq(
    $$ select pg_temp.images('Manual') $$,
    array[
        '1 | Start | img/a.png | A pump | Seen from above', '2 | Care | 8 | Figure 2: a valve',
        '3 | Care | img/z.png | Last'
    ],
    'images with their sections and captions; what the text holds has its size'
);
select results_eq(
    $$
    select i.url, c.content_chunk like '%' || coalesce(i.url, 'iVBOR') || '%'
    from recall.image as i join recall.chunk as c using (product_id)
    where c.id = i.chunk_id
    order by i.ordinal
    $$,
    $$ values ('img/a.png', true), (null, true), ('img/z.png', true) $$,
    'each in the chunk that holds it'
);
select is(
    (select encode(i.content, 'hex') from recall.image as i where i.content is not null),
    '89504e470d0a1a0a', 'bytes of a data address'
);
select ok(
    bool_and(i.content_hash = sha256(coalesce(i.content, convert_to(i.url, 'UTF8')))), 'hashes'
)
from recall.image as i;

-- Only what changed is written

create temporary table was as select * from recall.image;
select pg_temp.put(e'# Start\n\nText!\n\n![A pump](img/a.png "Seen from below")\n\n# Care\n\n![](data:image/png;base64,iVBORw0KGgo=)\n\n*Figure 2: a valve*\n\n![New](img/n.png)\n');
select results_eq(
    $$ select pg_temp.images('Manual') $$,
    array[
        '1 | Start | img/a.png | A pump | Seen from below', '2 | Care | 8 | Figure 2: a valve',
        '3 | Care | img/n.png | New'
    ],
    'a new content, new images'
);
select results_eq(
    $$ select i.ordinal from recall.image as i join was as w using (id) order by 1 $$,
    array[1, 2], 'those that stay keep their rows'
);
create temporary table before as select xmin::text as x, id from recall.image;
select pg_temp.put(e'# Start\n\nText!\n\n![A pump](img/a.png "Seen from below")\n\n# Care\n\n![](data:image/png;base64,iVBORw0KGgo=)\n\n*Figure 2: a valve*\n\n![New](img/n.png)\n');
select set_eq(
    'select xmin::text as x, id from recall.image', 'select x, id from before',
    'the same content again writes nothing'
);
select pg_temp.put('<h1>Start</h1><p>Text.</p><img src="img/a.png" alt="A pump"><h1>Care</h1><p>Valves<img src=v.gif></p><h1>End</h1><img src=e.png><p>x</p>', 'html');
select results_eq(
    $$ select pg_temp.images('Manual') $$,
    array['1 | Start | img/a.png | A pump', '2 | Care | v.gif', '3 | End | e.png'],
    'a page: images go with the text before them'
);
select pg_temp.put('![A pump](img/a.png)', 'text');
select is_empty($$ select pg_temp.images('Manual') $$, 'plain text has none');
select pg_temp.put('<img src=only.png>', 'html');
select results_eq(
    $$ select pg_temp.images('Manual') $$, array['1 | only.png'], 'an image alone has no chunk'
);

-- Bytes by others, and rows by hand

select pg_temp.put(e'A pump.\n\n![A pump](img/a.png)\n');
select recall.store_image('pumps', i.id, '\x89504e470d0a1a0a01') from recall.image as i;
select results_eq(
    $$ select i.size, i.content_hash = sha256('\x89504e470d0a1a0a01') from recall.image as i $$,
    $$ values (9, true) $$, 'bytes that are stored'
);
select pg_temp.put(e'A pump!\n\n![A red pump](img/a.png)\n');
select results_eq(
    $$ select i.size, i.alternative_text from recall.image as i $$,
    $$ values (9, 'A red pump') $$, 'they stay while the address does'
);
select throws_ok(
    $$ select recall.store_image('pumps', i.id, 'GIF no') from recall.image as i $$, '22023',
    'p_content: is no PNG, JPEG, GIF or WebP', 'bytes of something else'
);
select throws_ok(
    $$
    select recall.store_image('pumps', i.id, '\x89504e470d0a1a0a' || convert_to(repeat('x', 5000000), 'UTF8'))
    from recall.image as i
    $$, '22023', 'p_content: has 5000008 octets, more than 5000000', 'too many bytes'
);
select throws_ok(
    $$ select recall.store_image('pumps', 0, null) $$, '42704', 'p_image_id: "pumps" has no image 0',
    'no such image'
);
select recall.ingest_document('sales', 'Secret', e'S.\n\n![Hidden](s.png)\n', 'markdown');
set role t_writer;
select results_eq(
    $$ select alternative_text from recall.image $$, array['A red pump'],
    'images of hidden products are not seen'
);
select throws_ok(
    $$
    insert into recall.image (product_id, doc_id, ordinal, url)
    select p.id, 1, 1, 'x.png' from recall.products() as q, recall.product as p where q.name = 'none'
    union all select 2147483647, 1, 1, 'x.png'
    $$, '42704', 'product_id: there is no product 2147483647 that you may write',
    'nor written into'
);
insert into recall.image (product_id, doc_id, chunk_id, ordinal, url, caption)
select c.product_id, c.doc_id, c.id, 2, 'hand.png', 'By hand'
from recall.chunk as c where c.content_chunk like '%pump%';
update recall.image set caption = 'Changed by hand' where url = 'hand.png';
reset role;
select is(
    (select i.terms @@ 'hand:a & chang:a' from recall.image as i where i.url = 'hand.png'), true,
    'rows by hand have their terms'
);
set role t_reader;
select throws_ok(
    $$ delete from recall.image $$, '42501', 'permission denied for table image', 'readers read'
);
reset role;

-- What a document loses

delete from recall.chunk where content_chunk like '%pump%';
select results_eq(
    $$ select distinct i.chunk_id from recall.image as i where i.url like '%a%' $$,
    array[null::bigint], 'images of a deleted chunk have none'
);
select recall.delete_document('pumps', 'Manual');
select results_eq(
    $$ select count(*) from recall.image $$, array[1::bigint], 'a document takes its images along'
);
select recall.drop_product('sales');
select is_empty($$ select from recall.image $$, 'and a product');

select finish();
