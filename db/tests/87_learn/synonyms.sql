select plan(17);

create role t_writer;
create role t_reader;
grant recall_writer to t_writer;
grant recall_reader to t_reader;
select recall.create_product('p', p_readers => array['t_reader']);

-- Aircraft and airplanes fly with wings, databases have tables; nothing has both names.
select recall.ingest_document('p', 'doc' || n, case n % 3
    when 0 then 'The aircraft has wings, flight ' || n
    when 1 then 'The airplane has wings, flight ' || n
    else 'The database has tables, server ' || n
end)
from generate_series(1, 90) as n;
select recall.register_model('t-model', p_dimensions => 3);
select recall.attach_model('p', 't-model', true);
select throws_ok(
    $$ select recall.suggest_synonyms('p') $$, '55000',
    'p_product_name: "p" has no query encoder', 'without an encoder'
);
select recall.store_embeddings(
    't-model', array_agg(c.product_id), array_agg(c.id), array_agg(c.content_hash),
    array_agg((case when c.content_chunk like '%wings%' then '[1,0.1,0]' else '[0,0.1,1]' end)
        ::vector)
)
from recall.chunk as c;
call recall.learn_query_encoder('p', 't-model');
call recall.compact('p');

create temp table t_found as
select * from recall.suggest_synonyms('p', p_min_likeness => 0.9);
select ok(
    count(*) = 0, 'what more than a tenth of the chunks have is too common'
)
from t_found where term = 'aircraft';
select recall.ingest_document('p', 'other' || n, 'words ' || n || repeat(' padding', n % 5))
from generate_series(1, 400) as n;
call recall.compact('p');
create temp table t_again as
select * from recall.suggest_synonyms('p', p_min_likeness => 0.9);
select results_eq(
    $$ select likeness > 0.9, together, term_chunks, synonym_chunks, status from t_again
       where term = 'aircraft' and synonym = 'airplane' $$,
    $$ values (true, 0::float8, 30::bigint, 30::bigint, 'open') $$,
    'alike and never together, in the words of the texts'
);
select is_empty(
    $$ select term from t_again where term = 'flight' and synonym = 'wings' $$,
    'what stands together is not suggested'
);
select is(
    (select count(*) from recall.suggest_synonyms('p', p_min_likeness => 0.9)),
    (select count(*) from t_again), 'open suggestions come again'
);
select is(
    (select count(*) from recall.by_bm25('aircraft', 'p', 100)), 30::bigint,
    'nothing is widened by a suggestion'
);
select is(
    (
        select a.status
        from t_again as s, recall.accept_synonym(s.id) as a
        where s.term = 'aircraft' and s.synonym = 'airplane'
    ),
    'accepted', 'accepted'
);
select is(
    (select count(*) from recall.by_bm25('aircraft', 'p', 100)), 60::bigint, 'it widens searches'
);
select is_empty(
    $$ select term from recall.suggest_synonyms('p', p_min_likeness => 0.9)
       where term = 'aircraft' and synonym = 'airplane' $$,
    'and is not suggested again'
);
select is(
    (
        select r.status
        from t_again as s, recall.reject_synonym(s.id) as r
        where s.term = 'aircraft' and s.synonym = 'airplane'
    ),
    'rejected', 'rejected after all'
);
select is(
    (select count(*) from recall.by_bm25('aircraft', 'p', 100)), 30::bigint, 'it widens no more'
);
select is_empty(
    $$ select term from recall.suggest_synonyms('p', p_min_likeness => 0.9)
       where term = 'aircraft' and synonym = 'airplane' $$,
    'nor does it come again'
);
select throws_ok(
    $$ select recall.accept_synonym(-1) $$, '42704',
    'p_id: there is no suggestion -1 that you may decide about', 'no such suggestion'
);
select throws_ok(
    $$ select recall.suggest_synonyms('p', 0) $$, '22023',
    'p_limit: must be between 1 and 1000, not 0', 'no suggestion'
);
select throws_ok(
    $$ select recall.suggest_synonyms('p', p_min_likeness => 2) $$, '22023',
    'p_min_likeness: must be between 0 and 1, not 2', 'more than alike'
);
set local role t_reader;
select throws_ok(
    $$ select recall.suggest_synonyms('p') $$, '42501', null, 'readers suggest nothing'
);
select ok(count(*) > 0, 'but may read suggestions') from recall.synonym_suggestion;
reset role;
select * from finish();
