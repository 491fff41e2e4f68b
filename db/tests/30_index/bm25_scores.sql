select no_plan();

-- Some 400 chunks of words of very different frequency, the same at every run.
select recall.create_product('tap-bm25');
insert into recall.document (product_id, product_name, title, tag, metadata, identity_hash)
select
    p.id, p.name, 'document ' || i, case when i % 2 = 0 then 'even' else 'odd' end,
    jsonb_build_object('number', i), sha256(convert_to('title:document ' || i, 'UTF8'))
from recall.product as p cross join generate_series(1, 40) as i
where p.name = 'tap-bm25';

create function pg_temp.words(p_seed integer) returns text language sql as $$
    select string_agg('w' || (power(abs(hashint8(p_seed * 1000 + i)) / 2147483648.0, 3) * 80)::integer, ' ')
    from generate_series(1, 5 + p_seed % 40) as i
$$;
insert into recall.chunk (doc_id, ordinal, content_chunk)
select d.id, i, pg_temp.words((d.metadata ->> 'number')::integer * 100 + i)
from recall.document as d cross join generate_series(1, 10) as i
where d.product_name = 'tap-bm25';

create function pg_temp.scores(p_query text, p_limit integer, p_filter jsonb default '{}')
returns table (chunk_id bigint, doc_id bigint, score double precision, rank bigint)
language sql as $$
    select s.chunk_id, s.doc_id, s.score, row_number() over (order by s.score desc, s.chunk_id)
    from (
        select p.id, array_agg(t.lexeme) as terms, array_agg(cardinality(t.positions)::float8) as weights
        from recall.product as p cross join unnest(recall.analyze(p_query)) as t
        where p.name = 'tap-bm25'
        group by p.id
    ) as q
    cross join recall._bm25_scores(array[q.id], q.terms, q.weights, p_limit, p_filter) as s
$$;

-- BM25 straight from the chunks.
create function pg_temp.direct(p_query text)
returns table (chunk_id bigint, score double precision) language sql as $$
    with chunk as (
        select c.* from recall.chunk as c join recall.product as p on p.id = c.product_id
        where p.name = 'tap-bm25'
    ),
    query as (
        select lexeme as term, cardinality(positions) as qtf from unnest(recall.analyze(p_query))
    ),
    posting as (
        select c.id, t.lexeme as term, cardinality(t.positions)::float8 as tf,
            (select sum(cardinality(u.positions)) from unnest(c.ts_vector_extra) as u)::float8 as length
        from chunk as c cross join lateral unnest(c.ts_vector_extra) as t
    ),
    df as (select term, count(*)::float8 as df from posting group by term),
    n as (select count(*)::float8 as n, avg(length) as avg_length
          from (select distinct id, length from posting) as l)
    select
        p.id,
        sum(
            q.qtf * ln(1 + (n.n - df.df + 0.5) / (df.df + 0.5))
            * p.tf * 2.2 / (p.tf + 1.2 * (1 - 0.75 + 0.75 * p.length / n.avg_length))
        )
    from posting as p join query as q using (term) join df using (term) cross join n
    group by p.id
$$;

-- How far the best 100 are from that.
create function pg_temp.wrong(p_query text) returns text language sql as $$
    with found as (select * from pg_temp.scores(p_query, 100)),
    direct as (
        select *, row_number() over (order by score desc, chunk_id) as rank
        from pg_temp.direct(p_query)
    )
    select string_agg(format('%s %s %s', p_query, f.rank, f.chunk_id), ', ')
    from found as f
    full join (select * from direct where rank <= 100) as by_rank on by_rank.rank = f.rank
    left join direct as by_id on by_id.chunk_id = f.chunk_id
    where
        (abs(f.score - by_rank.score) < 1e-6 and abs(f.score - by_id.score) < 1e-6)
        is distinct from true
$$;
create function pg_temp.all_wrong() returns text language sql as $$
    select string_agg(pg_temp.wrong(q), '; ')
    from unnest(array[
        'w0', 'w79', 'w1 w1 w1 w2', 'w5 w70 w33', 'w0 w1 w2 w3 w4 w5 w6', 'unknown', 'unknown w7',
        'document', 'document w60 w61 w62 w63 w64 w65 w66 w67 w68 w69'
    ]) as q
$$;
create function pg_temp.unordered(p_query text) returns bigint language sql as $$
    select count(*)
    from pg_temp.scores(p_query, 400) as a
    join pg_temp.scores(p_query, 400) as b on b.rank = a.rank + 1
    where a.score < b.score or (a.score = b.score and a.chunk_id > b.chunk_id)
$$;

select is(pg_temp.all_wrong(), null, 'exact while all changes wait');
call recall.compact('tap-bm25');
select is(pg_temp.all_wrong(), null, 'exact after compaction');
select is(pg_temp.unordered('document'), 0::bigint, 'ties are ordered by chunk_id');

update recall.chunk set content_chunk = pg_temp.words(id::integer + 7)
where id % 7 = 0 and product_id = (select id from recall.product where name = 'tap-bm25');
delete from recall.chunk
where id % 11 = 0 and product_id = (select id from recall.product where name = 'tap-bm25');
select is(pg_temp.all_wrong(), null, 'exact with waiting updates and deletes');
create temp table before as select * from pg_temp.scores('document w7 w50', 400);
call recall.compact('tap-bm25');
select is(pg_temp.all_wrong(), null, 'exact after their compaction');
select results_eq(
    $$ select * from before $$, $$ select * from pg_temp.scores('document w7 w50', 400) $$,
    'compaction changes no score and no order'
);
savepoint s;
delete from recall.document where product_name = 'tap-bm25' and tag = 'even';
insert into recall.chunk (doc_id, ordinal, content_chunk)
select id, 99, 'w0 w79' from recall.document where product_name = 'tap-bm25';
select is(pg_temp.all_wrong(), null, 'exact in the transaction itself');
rollback to s;
select results_eq(
    $$ select * from before $$, $$ select * from pg_temp.scores('document w7 w50', 400) $$,
    'a savepoint takes it back'
);

-- More than 64 terms: the rarest 64.
select is(
    (select count(*) from pg_temp.scores(
        (select string_agg('w' || i, ' ') from generate_series(0, 79) as i), 10)),
    10::bigint, 'a query of more than 64 terms'
);
-- Filters.
select is(
    (
        select array_agg(h.chunk_id order by h.rank)
        from pg_temp.scores('document w0', 10, '{"metadata": {"number": 13}}') as h
    ),
    (
        select array_agg(h.chunk_id order by h.rank)
        from pg_temp.scores('document w0', 400) as h
        join recall.document as d on d.id = h.doc_id
        where d.metadata ->> 'number' = '13'
    ),
    'a filter gives what is left of the whole ranking'
);
select is(
    (select count(*) from pg_temp.scores('document', 400, '{"tag": ["even", "odd"]}')),
    (select count(*) from pg_temp.scores('document', 400)), 'tags'
);
select is_empty($$ select * from pg_temp.scores('document', 10, '{"tag": null}') $$, 'no tag');
select is_empty(
    $$ select * from pg_temp.scores('document', 10, '{"created_from": "2999-01-01"}') $$,
    'dates'
);

-- A filter that leaves more than are scored one by one: all, most, and what stands at the end.
select recall.create_product('tap-many');
insert into recall.document (product_id, product_name, title, tag, identity_hash)
select
    p.id, p.name, 'many ' || i, case when i % 10 = 0 then 'tenth' else 'most' end,
    sha256(convert_to('title:many ' || i, 'UTF8'))
from recall.product as p cross join generate_series(1, 250) as i
where p.name = 'tap-many';
insert into recall.chunk (doc_id, ordinal, content_chunk)
select
    d.id, i,
    case d.tag when 'most' then pg_temp.words((d.id * 10 + i)::integer % 100000) else 'w0 w5 w79' end
from recall.document as d cross join generate_series(1, 10) as i
where d.product_name = 'tap-many';
create function pg_temp.many(p_terms text [], p_limit integer, p_filter jsonb default '{}')
returns table (chunk_id bigint, doc_id bigint, score double precision) language sql as $$
    select s.*
    from recall.product as p
    cross join recall._bm25_scores(array[p.id], p_terms, null, p_limit, p_filter) as s
    where p.name = 'tap-many'
$$;
create function pg_temp.filtered_wrong() returns text language sql as $$
    select string_agg(format('%s %s %s', q.terms, q.most, f.filter), '; ')
    from (
        values
        (array['w0', 'w5', 'w79'], 5), (array['w0', 'w5', 'w79'], 100), (array['w70', 'w1', 'w0'], 30),
        (array['w12'], 700)
    ) as q (terms, most)
    cross join (
        values ('{"tag": "most"}'::jsonb), ('{"tag": ["most", "tenth"]}'), ('{"tag": "tenth"}')
    ) as f (filter)
    where
        array(select s.chunk_id from pg_temp.many(q.terms, q.most, f.filter) as s)
        <> array(
            select s.chunk_id
            from pg_temp.many(q.terms, 3000) with ordinality as s (chunk_id, doc_id, score, n)
            inner join recall.document as d
                on d.id = s.doc_id and f.filter -> 'tag' @> to_jsonb(array[d.tag])
                or d.id = s.doc_id and f.filter ->> 'tag' = d.tag
            order by s.n
            limit q.most
        )
$$;
select is(
    (select count(*) from recall.chunk as c join recall.document as d on d.id = c.doc_id
    where d.product_name = 'tap-many' and d.tag = 'most'), 2250::bigint, 'more than 2,000 pass'
);
select is(pg_temp.filtered_wrong(), null, 'filters give what is left of the whole ranking');
call recall.compact('tap-many');
select is(pg_temp.filtered_wrong(), null, 'and once packed');

select is(
    (
        select count(*)
        from recall.product as p cross join recall._bm25_scores(array[p.id], null, null, 10) as s
        where p.name = 'tap-bm25'
    ),
    0::bigint, 'no terms'
);

select * from finish();
