select no_plan();

create role t_reader;
create role t_writer;
create role t_sales;
grant recall_reader to t_reader;
grant recall_writer to t_writer;
grant recall_writer to t_sales;
select recall.create_product('sales', p_readers => array['t_sales'], p_writers => array['t_sales']);

-- Arguments

select throws_ok(
    $$ select recall.ingest_documents('p', null) $$, '22023',
    'p_documents: must be a JSON array, not null', 'nothing'
);
select throws_ok(
    $$ select recall.ingest_documents('p', '{"title": "T", "content": "x"}') $$, '22023',
    'p_documents: must be a JSON array, not object', 'no array'
);
select throws_ok(
    format(
        $$ select recall.ingest_documents('p', '[{"title": "A", "content": "x"}, %s]') $$, d.given
    ),
    '22023', 'p_documents: document 2, ' || d.message, d.given
)
from (values
    ('7', '"": not an object, but number'),
    ('{"title": "B"}', '"B": content: must not be null'),
    ('{"title": "B", "content": null}', '"B": content: must not be null'),
    ('{"content": "x"}', '"": title: a document needs a title'),
    ('{"title": "B", "content": "x", "external_id": ""}', '"": external_id: must not be empty'),
    (
        '{"title": "B", "content": "x", "external_id": "i", "format": "pdf"}',
        '"i": format: there is no format "pdf"'
    ),
    (
        '{"title": "B", "content": "x", "metadata": []}',
        '"B": metadata: must be a JSON object, not array'
    ),
    (
        '{"title": "B", "content": "x", "max_chars": 3}',
        '"B": max_chars: must be between 50 and 1000000, not 3'
    ),
    (
        '{"title": "B", "content": "x", "max_chars": 1e99}',
        '"B": max_chars: no field of a document, or not of this type'
    ),
    (
        '{"title": "B", "content": "x", "overlap": "1"}',
        '"B": overlap: no field of a document, or not of this type'
    ),
    (
        '{"title": "B", "content": "x", "body": "y"}',
        '"B": body: no field of a document, or not of this type'
    ),
    (
        '{"title": ["B"], "content": "x"}',
        '"["B"]": title: no field of a document, or not of this type'
    )
) as d (given, message);
select throws_ok(
    $$ select recall.ingest_documents(null, '[]') $$, '22023', null, 'no product'
);
select is_empty(
    $$ select from recall.product where name = 'p' $$, 'a failed call leaves nothing behind'
);
select is_empty($$ select recall.ingest_documents('p', '[]') $$, 'an empty array');

-- As single calls: new, the same, changed, and given twice

create table given (turn integer, n integer, document jsonb);
insert into given
select 1, n, jsonb_strip_nulls(jsonb_build_object(
    'title', 'Title ' || n % 90,
    'content', case n % 4
        when 0 then repeat(format('Words of %s, 数据库的备份和恢复 %s. ', n, n), 20)
        when 1 then format(
            e'# A %s\n\none\n\n![A plan](p%s.png)\n\n## B\n\n%s![Two](http://x/2.png "Second")',
            n, n, repeat('Running e.g. v1.2 jobs. ', 60)
        )
        when 2 then format('<h1>H %s</h1><p>café wings', n)
        else ''
    end,
    'format', case n % 4 when 1 then 'markdown' when 2 then 'html' end,
    'url', case when n % 5 = 0 then 'http://x/' || n end,
    'key_word', case when n % 3 = 0 then 'alpha beta ' || n end,
    'tag', case when n % 7 = 0 then 'direct' end,
    'metadata', case when n % 2 = 0 then jsonb_build_object('v', n) end,
    'external_id', case when n > 120 then 'id ' || n end,
    'max_chars', case when n % 11 = 0 then 100 end,
    'overlap', case when n % 22 = 0 then 0 end
))
from generate_series(1, 300) as n;
insert into given
select
    2, g.n,
    case
        when g.n % 10 = 0 then
            g.document || jsonb_build_object('content', g.document ->> 'content' || ' More.')
        when g.n % 10 = 1 then g.document || '{"tag": "other", "key_word": "gamma"}'
        when g.n % 10 = 2 then g.document || '{"external_id": "new", "url": null}'
        else g.document
    end
from given as g;

create function pg_temp.one_by_one(p_turn integer) returns setof bigint language plpgsql as $$
begin
    return query
    select
        recall.ingest_document(
            'one', f ->> 'title', f ->> 'content', coalesce(f ->> 'format', 'text'), f ->> 'url',
            f ->> 'key_word', f ->> 'tag', coalesce(f -> 'metadata', '{}'), f ->> 'external_id',
            (f ->> 'max_chars')::integer, (f ->> 'overlap')::integer
        )
    from (select g.document as f from given as g where g.turn = p_turn order by g.n) as g;
end $$;

-- All but ids, versions and the product; ids as places.
create function pg_temp.documents(p_product text)
returns table (n bigint, fields jsonb) language sql as $$
    select
        row_number() over (order by coalesce('i' || external_id, title)),
        to_jsonb(d) - array['id', 'product_id', 'product_name']
    from recall.document as d
    where product_name = p_product
$$;
create function pg_temp.chunks(p_product text)
returns table (identity bytea, n integer, fields jsonb) language sql as $$
    select
        d.identity_hash, c.ordinal,
        to_jsonb(c) - array['id', 'product_id', 'doc_id', 'version', 'modified']
    from recall.chunk as c
    inner join recall.document as d on c.product_id = d.product_id and c.doc_id = d.id
    where d.product_name = p_product
$$;
create function pg_temp.images(p_product text)
returns table (identity bytea, chunk integer, fields jsonb) language sql as $$
    select
        d.identity_hash, c.ordinal,
        to_jsonb(i) - array['id', 'product_id', 'doc_id', 'chunk_id', 'modified']
    from recall.image as i
    inner join recall.document as d on i.product_id = d.product_id and i.doc_id = d.id
    left join recall.chunk as c on i.product_id = c.product_id and i.chunk_id = c.id
    where d.product_name = p_product
$$;
create function pg_temp.postings(p_product text)
returns table (term text, identity bytea, n integer, tf integer, length integer)
language sql as $$
    with chunk as (
        select c.version, d.identity_hash, c.ordinal, c.product_id
        from recall.chunk as c
        inner join recall.document as d on c.product_id = d.product_id and c.doc_id = d.id
        where d.product_name = p_product
    )
    select b.term, c.identity_hash, c.ordinal, p.tf, p.length
    from recall._block as b
    cross join lateral recall._unpack_postings(b.postings) as p
    inner join chunk as c on b.product_id = c.product_id and p.version = c.version
$$;

select lives_ok($$ select pg_temp.one_by_one(1) $$, 'one by one');
create temporary table ids as
select row_number() over () as n, i.id
from recall.ingest_documents(
    'many', (select jsonb_agg(document order by n) from given where turn = 1)
) as i (id);
select is((select count(*) from ids), 300::bigint, 'an id each');
select is_empty(
    $$
    select g.n, d.title
    from given as g
    inner join ids as i on g.n = i.n
    left join recall.document as d on i.id = d.id and d.product_name = 'many'
    where g.turn = 1
        and (g.document ->> 'title', g.document ->> 'external_id')
        is distinct from (d.title, d.external_id)
    $$,
    'in the order of the array'
);
select set_eq(
    $$ select * from pg_temp.documents('many') $$, $$ select * from pg_temp.documents('one') $$,
    'new documents'
);
select set_eq(
    $$ select * from pg_temp.chunks('many') $$, $$ select * from pg_temp.chunks('one') $$,
    'their chunks'
);
select isnt_empty($$ select from recall.chunk where length > 50 $$, 'which have terms');
select set_eq(
    $$ select * from pg_temp.images('many') $$, $$ select * from pg_temp.images('one') $$,
    'and images'
);
select isnt_empty($$ select from pg_temp.images('many') where chunk > 1 $$, 'in their chunks');
select is_empty($$ select * from recall.check_index('many') $$, 'the index is right');
call recall.compact('many');
call recall.compact('one');
analyze recall.document, recall.chunk, recall._block;
select set_eq(
    $$ select * from pg_temp.postings('many') $$, $$ select * from pg_temp.postings('one') $$,
    'the same postings'
);

create temporary table before as
select c.id, c.ctid as place, c.version from recall.chunk as c;
create temporary table document_before as
select d.ctid as place, d.id from recall.document as d where d.product_name = 'many';
select is_empty(
    $$
    select r.id
    from recall.ingest_documents(
        'many',
        (
            select jsonb_agg(x.document order by x.n)
            from (
                select distinct on (coalesce(
                    'i' || (document ->> 'external_id'), document ->> 'title'
                )) *
                from given where turn = 1
                order by
                    coalesce('i' || (document ->> 'external_id'), document ->> 'title'), n desc
            ) as x
        )
    ) as r (id)
    where r.id not in (select id from document_before)
    $$,
    'the same documents again'
);
select set_eq(
    $$ select d.ctid as place, d.id from recall.document as d where d.product_name = 'many' $$,
    $$ select place, id from document_before $$,
    'and nothing is written'
);

select lives_ok($$ select pg_temp.one_by_one(2) $$, 'one by one');
select lives_ok(
    $$
    select recall.ingest_documents(
        'many', (select jsonb_agg(document order by n) from given where turn = 2)
    )
    $$,
    'changed ones'
);
select set_eq(
    $$ select * from pg_temp.documents('many') $$, $$ select * from pg_temp.documents('one') $$,
    'changed documents'
);
select set_eq(
    $$ select * from pg_temp.chunks('many') $$, $$ select * from pg_temp.chunks('one') $$,
    'and chunks'
);
select is_empty($$ select * from recall.check_index('many') $$, 'the index is right');

-- What only the load may fill in

set recall._prepared = 'on';
insert into recall.document (product_name, title) values ('many', 'Plain');
insert into recall.chunk (doc_id, ordinal, content_chunk)
select id, 1, 'plain insert' from recall.document where title = 'Plain';
reset recall._prepared;
insert into recall.chunk (doc_id, ordinal, content_chunk, version, length, ts_vector_extra)
select id, 2, 'another', 1, 9, 'forged:1' from recall.document where title = 'Plain';
select results_eq(
    $$
    select c.ts_vector_extra::text, c.length
    from recall.chunk as c inner join recall.document as d on c.doc_id = d.id
    where d.title = 'Plain'
    order by c.ordinal
    $$,
    $$ values ('''insert'':3 ''plain'':1,2', 3), ('''anoth'':2 ''plain'':1', 2) $$,
    'the setting alone, or the columns alone, prepare nothing'
);
set local role t_writer;
select throws_ok(
    $$
    insert into recall.chunk (doc_id, ordinal, content_chunk, version)
    select id, 3, 'x', 1 from recall.document where title = 'Plain'
    $$,
    '42501', null, 'a writer gives no version'
);
select throws_ok(
    $$
    insert into recall.document (product_name, title, identity_hash) values ('many', 'x', '')
    $$,
    '42501', null, 'and no identity'
);

-- Who may

select lives_ok(
    $$ select recall.ingest_documents('many', '[{"title": "W", "content": "by a writer"}]') $$,
    'a writer'
);
select throws_ok(
    $$ select recall.ingest_documents('sales', '[{"title": "W", "content": "x"}]') $$, '42704',
    'product_name: there is no product "sales" that you may write', 'not of others'' products'
);
select throws_ok(
    $$ select recall.ingest_documents('none', '[{"title": "W", "content": "x"}]') $$, '42704',
    'product_name: there is no product "none" that you may write', 'as little as of none'
);
set local role t_reader;
select throws_ok(
    $$ select recall.ingest_documents('many', '[]') $$, '42501', null, 'a reader may not'
);
reset role;
select is_empty(
    $$ select from recall.document where product_name = 'sales' $$, 'and nothing is written'
);

select * from finish();
