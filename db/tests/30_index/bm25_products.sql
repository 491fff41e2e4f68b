select no_plan();

-- 600 chunks in one product, and the same spread over five.
select recall.create_product(name)
from unnest(array['tap-whole', 'tap-part0', 'tap-part1', 'tap-part2', 'tap-part3', 'tap-part4']) as name;

create function pg_temp.words(p_seed integer) returns text language sql as $$
    select string_agg('w' || (power(abs(hashint8(p_seed * 1000 + i)) / 2147483648.0, 3) * 80)::integer, ' ')
    from generate_series(1, 5 + p_seed % 40) as i
$$;
insert into recall.document (product_name, title, tag)
select p.name, 'document ' || i, case when i % 3 = 0 then 'third' else 'rest' end
from recall.product as p cross join generate_series(1, 60) as i
where p.name = 'tap-whole' or p.name = 'tap-part' || i % 5;
insert into recall.chunk (doc_id, ordinal, content_chunk)
select d.id, i, pg_temp.words(substr(d.title, 10)::integer * 100 + i)
from recall.document as d cross join generate_series(1, 10) as i
where d.product_name ~ '^tap-(whole|part)';

create function pg_temp.scores(p_products text, p_terms text [], p_limit integer, p_filter jsonb default '{}')
returns table (place text, score double precision, rank bigint) language sql as $$
    select d.title || ' ' || c.ordinal, s.score, row_number() over (order by s.score desc, s.chunk_id)
    from recall._bm25_scores(
        array(select p.id from recall.product as p where p.name ~ p_products),
        p_terms, array(select float8 '1' + i % 2 from generate_series(1, cardinality(p_terms)) as i),
        p_limit, p_filter
    ) as s
    inner join recall.chunk as c on c.id = s.chunk_id
    inner join recall.document as d on d.id = c.doc_id
$$;
-- All scores to the bit by chunk, and those of the best few in their order, ties or not.
create function pg_temp.different() returns text language sql as $$
    select string_agg(format('%s %s', q.terms, f.filter), '; ')
    from (
        values (array['w79', 'w3', 'w0']), (array['w0', 'w1', 'w2', 'w3', 'w70']), (array['w12', 'none']),
        (array['w0']), (array['w5', 'w6', 'w7', 'w8', 'w9', 'w78', 'w60'])
    ) as q (terms)
    cross join (values ('{}'::jsonb), ('{"tag": "third"}')) as f (filter)
    where
        exists (
            (
                select place, score from pg_temp.scores('^tap-part', q.terms, 1000, f.filter)
                except select place, score from pg_temp.scores('^tap-whole', q.terms, 1000, f.filter)
            )
            union all
            (
                select place, score from pg_temp.scores('^tap-whole', q.terms, 1000, f.filter)
                except select place, score from pg_temp.scores('^tap-part', q.terms, 1000, f.filter)
            )
        )
        or array(select s.score from pg_temp.scores('^tap-part', q.terms, 7, f.filter) as s order by s.rank)
        <> array(select s.score from pg_temp.scores('^tap-whole', q.terms, 7, f.filter) as s order by s.rank)
$$;

select is(
    (select count(*) from pg_temp.scores('^tap-part', array['w0', 'w1'], 1000)),
    (select count(*) from pg_temp.scores('^tap-whole', array['w0', 'w1'], 1000)), 'as many hits'
);
select ok((select count(*) > 400 from pg_temp.scores('^tap-part', array['w0', 'w1'], 1000)), 'many of them');
select is(pg_temp.different(), null, 'as of one product, while all wait');
call recall.compact('tap-part1');
call recall.compact('tap-whole');
select is(pg_temp.different(), null, 'and packed in part');
call recall.compact('tap-part0');
call recall.compact('tap-part2');
call recall.compact('tap-part3');
call recall.compact('tap-part4');
select is(pg_temp.different(), null, 'and packed all');

delete from recall.document where product_name ~ '^tap-(whole|part)' and substr(title, 10)::integer % 7 = 0;
update recall.chunk as c set content_chunk = pg_temp.words(substr(d.title, 10)::integer + 7)
from recall.document as d
where d.id = c.doc_id and d.product_name ~ '^tap-(whole|part)' and c.ordinal = 4;
select is(pg_temp.different(), null, 'and with changes that take chunks away and bring others');

-- Versions count from 1 in each product: what went in one must not take another's away.
select is(
    (
        select count(*) from (
            select c.version from recall.chunk as c
            join recall.product as p on p.id = c.product_id and p.name ~ '^tap-part'
            group by c.version having count(*) > 1
        ) as v
    ) > 0, true, 'chunks of different products have the same version'
);

select is(
    array(select t.term || t.idf from recall._known_terms(
        array(select p.id from recall.product as p where p.name ~ '^tap-part'), array['w0', 'w70', 'none']
    ) as t),
    array(select t.term || t.idf from recall._known_terms(
        array(select p.id from recall.product as p where p.name = 'tap-whole'), array['w0', 'w70', 'none']
    ) as t),
    'terms tell as much as in one product'
);
select is(
    (
        select recall._unknown_terms(array_agg(p.id), array['w70', 'none', 'tap'])
        from recall.product as p where p.name ~ '^tap-part'
    ),
    array['none', 'tap'], 'known is what one of them has'
);

create temporary table before as select * from pg_temp.scores('^tap-part[1-4]$', array['w0', 'w70'], 50);
update recall.document set title = 'w70 ' || title where product_name = 'tap-part0';
select is_empty(
    $$ select * from pg_temp.scores('^tap-part[1-4]$', array['w0', 'w70'], 50) except table before $$,
    'a product that is not asked counts in no score'
);
select isnt_empty(
    $$ select * from pg_temp.scores('^tap-part', array['w0', 'w70'], 50) except table before $$,
    'one that is asked does'
);

select * from finish();
