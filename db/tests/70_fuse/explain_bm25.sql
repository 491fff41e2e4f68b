select no_plan();

select recall.create_product('tap-explain-bm25');
select recall.ingest_document('tap-explain-bm25', 'd' || i, 'common ' || 'word' || i % 7 || ' rare' || i)
from generate_series(1, 700) as i;
call recall.compact('tap-explain-bm25');

create temporary table explained as
select row_number() over () as n, e.*
from recall.explain_bm25('rare5 word3 common unknown', 'tap-explain-bm25', 3) as e;

select results_eq(
    'select term from explained order by n',
    $$values ('rare5'::text), ('word3'), ('common'), (null)$$,
    'a row a known term, the rarest first, and one in all'
);
select is((select postings from explained where term = 'word3'), 100::bigint, 'postings of a term');
select is(
    (select how from explained where term = 'rare5'), 'read in full', 'the rarest is read in full'
);
select cmp_ok(
    (select postings_scored from explained where term is null), '<',
    (select postings from explained where term is null),
    'not every posting is scored'
);
select is(
    (select blocks from explained where term is null),
    (select blocks_read + blocks_skipped from explained where term is null),
    'blocks are read or skipped'
);
select ok(
    (
        select e.at_most >= b.score
        from explained as e cross join recall.by_bm25('rare5', 'tap-explain-bm25', 1) as b
        where e.term = 'rare5'
    ),
    'at_most bounds what the term adds'
);
select ok(
    (select bool_and(idf > 0) from explained) and (select count(*) from explained) = 4,
    'idf is above 0'
);
select is_empty(
    $$select * from recall.explain_bm25('', 'tap-explain-bm25') where term is not null$$,
    'no terms, no rows for them'
);
select throws_ok(
    $$select * from recall.explain_bm25('x', 'no such product')$$, '42704', null, 'a missing product'
);

select * from finish();
