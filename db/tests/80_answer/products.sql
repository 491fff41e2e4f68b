select no_plan();

-- The same documents in one product and in four: an answer over the four is that of the one.
select recall.create_product(name)
from unnest(array['whole', 'part0', 'part1', 'part2', 'part3']) as name;
select recall.ingest_document(p.name, d.title, d.content, p_tag => 'manual')
from (
    values
    (0, 'Vacuum', 'Autovacuum removes dead rows. A long transaction holds it up.'),
    (1, 'Slots', 'An abandoned replication slot keeps WAL files, and the disk fills up.'),
    (2, 'Backups', 'A base backup and the WAL archive restore a server to any point in time.'),
    (3, 'Pooling', 'A connection pool keeps few sessions open for many clients.'),
    (4, 'Bloat', 'A table bloats where dead rows are not removed in time.'),
    (5, 'Locks', 'A lock that waits is listed in pg_locks with granted false.')
) as d (n, title, content)
inner join recall.product as p on p.name = 'whole' or p.name = 'part' || d.n % 4;
call recall.compact('part1');

create role r_parts;
grant recall_reader to r_parts;
update recall.product set readers = '{r_parts}' where name ~ '^part';
update recall.product set readers = '{recall_admin}' where name = 'whole';
create function pg_temp.said(p_product text)
returns table (question text, found boolean, markdown text, probability double precision)
language sql as $$
    select q.question, a.found, a.markdown, a.probability
    from unnest(array[
        'why does the disk fill up with WAL', 'what holds up autovacuum', 'how do I bake bread'
    ]) as q (question)
    cross join lateral recall.answer(q.question, p_product) as a
$$;
create function pg_temp.talk(p_product text)
returns table (first text, second text, rewritten text) language sql as $$
    with one as materialized (
        select recall.chat(coalesce(p_product, 'all'), 'what holds up autovacuum', p_product) as c
    ),
    two as materialized (
        select recall.chat(coalesce(p_product, 'all'), 'and what bloats then?', p_product) as c from one
    )
    select (one.c).markdown, (two.c).markdown, (two.c).rewritten from one cross join two
$$;
create temporary table expected as select * from pg_temp.said('whole');
create temporary table talked as select * from pg_temp.talk('whole');
select is((select array_agg(found) from expected), array[true, true, false], 'found and not found');
grant select on expected, talked to r_parts;

set role r_parts;
select results_eq(
    $$ select * from pg_temp.said(null) $$, $$ table expected $$, 'an answer over several products'
);
select results_eq($$ select * from pg_temp.talk(null) $$, $$ table talked $$, 'and a conversation');
reset role;

select recall.ingest_document('whole', 'More ' || i, 'WAL disk autovacuum bread')
from generate_series(1, 50) as i;
set role r_parts;
select results_eq(
    $$ select * from pg_temp.said(null) $$, $$ table expected $$, 'a hidden product does not count'
);
reset role;

select * from finish();
