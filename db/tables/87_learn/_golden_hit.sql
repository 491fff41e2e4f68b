create unlogged table recall._golden_hit (
    golden_set_id integer not null references recall.golden_set (id) on delete cascade,
    question_id bigint not null references recall.golden_question (id) on delete cascade,
    chunk_id bigint not null,
    doc_id bigint not null,
    gain real not null,
    parts vector not null,
    primary key (golden_set_id, question_id, doc_id, chunk_id)
);

comment on table recall._golden_hit is
'The cached rankings that recall.learn_strategy searches. parts: see'
' recall._cache_question; a strategy''s score of the chunk is its inner product with'
' recall._trial_vector.';
