select no_plan();

-- One corpus in one product, and the same spread over three, which differ in what is packed.
select recall.create_product(name)
from unnest(array['whole', 'part0', 'part1', 'part2', 'hidden']) as name;
create function pg_temp.sentence(p_seed integer) returns text language sql as $$
    select string_agg(
        (array[
            'harbour', 'mooring', 'anchor', 'tide', 'rope', 'vessel', 'captain', 'engine', 'ledger',
            'invoice', 'vacuum', 'replica', 'index', 'backup', 'lantern', 'compass', '备份', '港口'
        ])[1 + (power(abs(hashint8(p_seed * 100 + i)) / 2147483648.0, 2) * 17)::integer], ' '
    )
    from generate_series(1, 8 + p_seed % 30) as i
$$;
select recall.ingest_document(
    p.name, 'document ' || i, pg_temp.sentence(i),
    p_key_word => case when i % 10 = 0 then 'lantern' end, p_tag => case when i % 2 = 0 then 'even' end
)
from recall.product as p cross join generate_series(1, 150) as i
where p.name = 'whole' or p.name = 'part' || i % 3;
call recall.compact('whole');
call recall.compact('part1');

create role r_parts;
grant recall_reader to r_parts;
update recall.product set readers = '{r_parts}' where name ~ '^part';
update recall.product set readers = '{recall_admin}' where name in ('whole', 'hidden');

create function pg_temp.found(p_product text, p_query text, p_filter jsonb default '{}')
returns table (title text, score double precision, parts jsonb) language sql as $$
    select s.title, s.score, s.channels
    from recall.search(p_query, p_product, 100, p_filter => p_filter) as s
    order by s.score desc, s.title
$$;
create temporary table asked (query text, filter jsonb);
insert into asked values
('mooring rope', '{}'), ('where is the captain of the vessel', '{}'), ('lantern', '{}'),
('harbour harbour tide', '{"tag": "even"}'), ('港口的备份', '{}'), ('mooirng compasss', '{}'),
('no such words', '{}');
create temporary table expected as
select a.query, a.filter, f.title, f.score, f.parts
from asked as a cross join lateral pg_temp.found('whole', a.query, a.filter) as f;
select ok((select count(*) > 300 from expected), 'there is much to find');
select ok(exists (select from expected where parts ? 'document_keyword'), 'by key words too');
grant select on asked, expected to r_parts;

set role r_parts;
select is_empty(
    $$
        select a.query, f.title, f.score, f.parts
        from asked as a cross join lateral pg_temp.found(null, a.query, a.filter) as f
        except select query, title, score, parts from expected
    $$,
    'a search of three products scores as that of one with all'
);
select is(
    (select count(*) from asked as a cross join lateral pg_temp.found(null, a.query, a.filter)),
    (select count(*) from expected), 'and finds as much'
);
select set_eq(
    $$ select product_name from recall.explain_search('mooring rope', null) where step = 'bm25' $$,
    array[null]::text [], 'they are asked together'
);
reset role;

-- What the caller may not read counts in nothing.
select recall.ingest_document('hidden', 'mooring ' || i, 'mooring rope lantern captain')
from generate_series(1, 200) as i;
select recall.ingest_document('hidden', 'typo', 'mooirng compasss');
insert into recall.synonym (product_id, term, synonym)
select id, 'rope', 'ledger' from recall.product where name = 'hidden';
set role r_parts;
select is_empty(
    $$
        select a.query, f.title, f.score, f.parts
        from asked as a cross join lateral pg_temp.found(null, a.query, a.filter) as f
        except select query, title, score, parts from expected
    $$,
    'no term, word or synonym of a hidden product changes a score'
);
reset role;
update recall.product set readers = '{r_parts}' where name = 'hidden';
set role r_parts;
select isnt_empty(
    $$
        select f.title, f.score from pg_temp.found(null, 'mooring rope') as f
        except select title, score from expected
    $$,
    'those of one that the caller may read do'
);
reset role;
update recall.product set readers = '{recall_admin}' where name = 'hidden';

-- A synonym of one product serves the search of all; so does a correction.
insert into recall.synonym (product_id, term, synonym)
select id, 'skipper', 'captain' from recall.product where name in ('part1', 'whole');
create temporary table skipper as select * from pg_temp.found('whole', 'skipper');
grant select on skipper to r_parts;
set role r_parts;
select isnt_empty($$ table skipper $$, 'a synonym finds');
select is_empty(
    $$ select * from pg_temp.found(null, 'skipper') except table skipper $$,
    'as it does in one product'
);
reset role;

-- A channel that serves one product is asked for each, and its hits are laid side by side.
create function recall._by_newest(p_request recall._request)
returns setof recall.hit
language sql
stable
as $$
    select
        c.id, c.doc_id, row_number() over (order by c.id desc)::integer, c.id::float8, 'newest'
    from recall.chunk as c
    where c.product_id = p_request.product_id
    order by c.id desc
    limit p_request.max_hits
$$;
insert into recall.channel (name, function_name, description) values ('newest', '_by_newest', 'new');
select recall.set_strategy('newest', '{"newest": 1}', p_fusion_options => '{}');
create temporary table newest as
select d.title
from recall.chunk as c inner join recall.document as d on d.id = c.doc_id
where d.product_name ~ '^part'
order by c.id desc
limit 20;
grant select on newest to r_parts;
set role r_parts;
select results_eq(
    $$ select title from recall.search('anything', null, 20, 'newest') order by rank $$, $$ table newest $$,
    'a channel that serves one product finds in all'
);
reset role;

-- How many products each request of the caller's search has.
create function pg_temp.requests() returns integer [] language sql security definer as $$
    select array_agg(cardinality(r.product_ids) order by r.product_ids)
    from unnest(recall._search_requests('x', null, 1, '{}', null)) as r
$$;
-- Products of another analyzer, or with another model, are asked by themselves.
select recall.create_product('words');
update recall.product set analyzer = 'english', readers = '{r_parts}' where name = 'words';
select recall.ingest_document('words', 'moored', 'the vessels were mooring');
set role r_parts;
select is(
    pg_temp.requests(), array[3, 1], 'as few requests as there are analyzers'
);
select ok(
    exists (select from recall.search('mooring', null, 200) where title = 'moored')
    and exists (select from recall.search('mooring', null, 200) where title like 'document %'), 'each finds'
);
reset role;
delete from recall.document where product_name = 'words';
select recall.register_model('small', p_dimensions => 3), recall.register_model('large', p_dimensions => 4);
create function pg_temp.embed(p_model text, p_product text) returns void language sql as $$
    select recall.attach_model(p_product, p_model);
    select recall.store_embeddings(
        p_model, array_agg(j.product_id), array_agg(j.chunk_id), array_agg(j.content_hash),
        array_agg(format(
            case p_model when 'small' then '[%s,%s,1]' else '[%s,%s,1,0]' end,
            substr(d.title, 10)::integer % 7, substr(d.title, 10)::integer % 5
        )::vector)
    )
    from recall.claim_embedding_jobs(p_model, 1000) as j
    inner join recall.chunk as c on j.chunk_id = c.id
    inner join recall.document as d on c.doc_id = d.id
$$;
select pg_temp.embed('small', p) from unnest(array['whole', 'part0', 'part1', 'part2']) as p;
create function pg_temp.near(p_product text, p_embedding vector)
returns table (title text, score double precision, parts jsonb) language sql as $$
    select s.title, s.score, s.channels
    from recall.search('mooring rope', p_product, 100, p_query_embedding => p_embedding) as s
$$;
create temporary table near as select * from pg_temp.near('whole', '[3,1,1]');
grant select on near to r_parts;
select ok((select count(*) > 50 from near where parts ? 'vector'), 'vectors find');
set role r_parts;
select is_empty(
    $$
        select title, round(score::numeric, 9) from pg_temp.near(null, '[3,1,1]')
        except select title, round(score::numeric, 9) from near
    $$,
    'with vectors of one model, too, as in one product'
);
reset role;
select recall.detach_model('part2', 'small');
set role r_parts;
select is(
    pg_temp.requests(), array[3, 1],
    'a product without a model goes with those that have one'
);
reset role;
select pg_temp.embed('large', 'part2');
set role r_parts;
select is(
    (
        select array_agg(distinct d.product_name)
        from recall.by_vector('x', null, 100, '{}', '[3,1,1]') as h
        inner join recall.document as d on d.id = h.doc_id
    ),
    array['part0', 'part1'], 'a vector asks the products of its model only'
);
select is(
    (
        select array_agg(distinct d.product_name)
        from recall.by_vector('x', null, 100, '{}', '[3,1,1,0]') as h
        inner join recall.document as d on d.id = h.doc_id
    ),
    array['part2'], 'and of the other model those of that'
);
select throws_ok(
    $$ select * from recall.by_vector('x', null, 100, '{}', '[3,1]') $$, '22023',
    'p_query_embedding: has 2 dimensions, and no product''s model has', 'a vector of no model'
);
reset role;

-- Who may read nothing finds nothing.
create role r_none;
grant recall_reader to r_none;
update recall.product set readers = '{recall_admin}', writers = '{recall_admin}';
set role r_none;
select is_empty($$ select * from recall.search('mooring', null) $$, 'no product, no hits');
select is_empty($$ select * from recall.by_bm25('mooring', null) $$, 'by a channel neither');
select throws_ok(
    $$ select * from recall.by_bm25('mooring', null, 0) $$, '22023', null, 'arguments are checked all the same'
);
reset role;

select * from finish();
