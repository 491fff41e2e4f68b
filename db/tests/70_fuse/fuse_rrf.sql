select plan(13);

select results_eq(
    $$
    select chunk_id, doc_id, rank, score::numeric(10, 8)
    from recall.fuse_rrf(array[
        (1, 10, 1, 9.5, 'bm25'), (2, 10, 2, 9.0, 'bm25'), (3, 11, 3, 1.0, 'bm25'),
        (3, 11, 1, 0.9, 'vector'), (4, 12, 2, 0.8, 'vector')
    ]::recall.hit [])
    $$,
    $$
    values
    (3::bigint, 11::bigint, 1, round(1 / 63.0 + 1 / 61.0, 8)),
    (1::bigint, 10::bigint, 2, round(1 / 61.0, 8)),
    (2::bigint, 10::bigint, 3, round(1 / 62.0, 8)),
    (4::bigint, 12::bigint, 4, round(1 / 62.0, 8))
    $$,
    'the sum of 1 / (60 + rank), ties by chunk_id'
);
select results_eq(
    $$
    select chunk_id, score::numeric(10, 8)
    from recall.fuse_rrf(
        array[(1, 1, 1, 1, 'a'), (2, 2, 1, 1, 'b'), (3, 3, 1, 1, 'c')]::recall.hit [],
        '{"a": 0.5, "b": 2, "c": 0}', 10
    )
    $$,
    $$ values (2::bigint, round(2 / 11.0, 8)), (1::bigint, round(0.5 / 11, 8)) $$,
    'weights and constant; weight 0 leaves a channel out'
);
select is(
    (
        select parts
        from recall.fuse_rrf(
            array[(1, 1, 2, 0.25, 'a'), (1, 1, 7, 3, 'b')]::recall.hit [], '{"a": 0.5}'
        )
    ),
    array[('a', 2, 0.25, 0.5, null, null), ('b', 7, 3, 1, null, null)]::recall.part [],
    'parts: rank, score and weight of each; a channel without a weight weighs 1'
);
select results_eq(
    $$
    select chunk_id, score::numeric(10, 8)
    from recall.fuse_rrf(array[(1, 1, 5, 1, 'a'), (1, 1, 2, 1, 'a')]::recall.hit [])
    $$,
    $$ values (1::bigint, round(1 / 62.0, 8)) $$,
    'a chunk named twice by a channel counts once, by its better rank'
);
select is_empty($$ select * from recall.fuse_rrf('{}') $$, 'no hits, no rows');
select is_empty($$ select * from recall.fuse_rrf(null) $$, 'null hits, no rows');
select results_eq(
    $$ select rank, score from recall.fuse_rrf(array[(1, 1, 1, 1, 'a')]::recall.hit [], '{}', 0) $$,
    $$ values (1, 1::double precision) $$,
    'the constant may be 0'
);
select throws_ok(
    $$ select * from recall.fuse_rrf('{}', '{}', -1) $$, '22023',
    'p_rrf_k: must be between 0 and 10000, not -1', 'a negative constant'
);
select throws_ok(
    $$ select * from recall.fuse_rrf('{}', '{}', null) $$, '22023',
    'p_rrf_k: must be between 0 and 10000, not <NULL>', 'no constant'
);
select throws_ok(
    $$ select * from recall.fuse_rrf('{}', '{"a": -1}') $$, '22023',
    'p_weights: must be an object of channel names and weights from 0', 'a negative weight'
);
select throws_ok(
    $$ select * from recall.fuse_rrf('{}', '{"a": "much"}') $$, '22023',
    'p_weights: must be an object of channel names and weights from 0', 'a weight that is a text'
);
select throws_ok(
    $$ select * from recall.fuse_rrf('{}', '[]') $$, '22023',
    'p_weights: must be an object of channel names and weights from 0', 'weights in an array'
);
select throws_ok(
    $$ select * from recall.fuse_rrf('{}', null) $$, '22023',
    'p_weights: must be an object of channel names and weights from 0', 'no weights'
);
select * from finish();
