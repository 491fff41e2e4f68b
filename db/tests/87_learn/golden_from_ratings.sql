select plan(9);

select recall.ingest_document('p', t, 'text of ' || t) from unnest(array['one', 'two', 'three']) as t;
select recall.create_product('other');

create function pg_temp.answered(p_question text, p_titles text, p_found boolean default true)
returns bigint
language sql
as $$
    insert into recall.qa_log (
        product_id, asked_by, question, strategy, found, markdown, parts, chunk_ids, timings
    )
    select
        (select p.id from recall.product as p where p.name = 'p'), 'me', p_question, 'default',
        p_found, '', jsonb_build_array(jsonb_build_object('sources', (
            select jsonb_agg(jsonb_build_object('doc_id', d.id, 'title', d.title))
            from recall.document as d
            where d.title = any(string_to_array(p_titles, ','))
        ))), '{}', '{}'
    returning id
$$;

create function pg_temp.judged()
returns jsonb
language sql
as $$
    select jsonb_object_agg(q.question, (
        select jsonb_object_agg(d.title, j.gain || ' ' || j.source)
        from recall.golden_judgement as j
        inner join recall.document as d on j.doc_id = d.id
        where j.question_id = q.id
    ))
    from recall.golden_question as q
$$;

select recall.rate(pg_temp.answered('Disk full', 'one,two'), 1);
select recall.rate(pg_temp.answered('disk full ', 'two'), -1);
select recall.rate(pg_temp.answered('disk full ', 'three'), -1);
select recall.rate(pg_temp.answered('known', 'one,two'), -1);
select recall.rate(pg_temp.answered('nothing', 'one', false), -1);
select recall.rate(pg_temp.answered('neither', 'one'), 0);
select recall.load_golden_set('set', 'p', '[{"id": "k", "question": "Known", "relevant": ["one"]}]');

select results_eq(
    $$ select questions, judgements from recall.golden_from_ratings('p', 'set') $$,
    $$ values (2::bigint, 3::bigint) $$, 'ratings become judgements'
);
select is(
    pg_temp.judged(),
    '{"Disk full": {"one": "1 rating", "three": "0 rating"},
    "Known": {"one": "1 given", "two": "0 rating"}}',
    'of the documents cited; one praised and blamed is not judged, a given judgement stays'
);
select is(
    (select from_ratings from recall.golden_sets('p')), 3::bigint, 'they are told apart'
);
select recall.golden_from_ratings('p', 'set');
select is(
    (select questions from recall.golden_sets('p')), 2::bigint, 'the same again adds nothing'
);
select recall.rate(pg_temp.answered('disk full', 'three,one'), 1);
select recall.golden_from_ratings('p', 'set');
select is(
    pg_temp.judged() -> 'Disk full', '{"one": "1 rating"}',
    'a judgement that ratings no longer bear out goes'
);
select recall.golden_from_ratings('p', 'often', p_min_ratings => 2);
select is(
    (
        select jsonb_object_agg(q.question, d.title)
        from recall.golden_judgement as j
        inner join recall.golden_question as q on j.question_id = q.id
        inner join recall.golden_set as s on q.golden_set_id = s.id and s.name = 'often'
        inner join recall.document as d on j.doc_id = d.id
    ),
    '{"Disk full": "one"}', 'of at least two ratings'
);
select is(
    (select judgements from recall.golden_from_ratings('p', 'later', now() + interval '1 day')),
    0::bigint, 'of ratings since'
);
select isnt(
    (select golden_set_id from recall.golden_from_ratings('other', 'set')),
    (select golden_set_id from recall.golden_from_ratings('p', 'set')),
    'another product has sets of its own'
);
select throws_ok(
    $$ select recall.golden_from_ratings('p', 'set', p_min_ratings => 0) $$, '22023',
    'p_min_ratings: must be at least 1, not 0', 'no rating at all'
);

select * from finish();
