create table recall.metric (
    name text primary key check (name ~ '^pgrecall_[a-z_]+$'),
    type text not null check (type in ('counter', 'gauge', 'histogram')),
    labels text [] not null,
    function_name text not null,
    help text not null,
    source text not null,
    cost text not null,
    check ((type = 'counter') = (name like '%\_total'))
);

comment on table recall.metric is
'A row a figure of recall.metrics: what its labels are (a histogram has le as well), the function'
' of schema recall that gives it, where it comes from, and what a scrape of it costs. The'
' configurations in monitoring/ are made of it. Counters of recall._tally are exact; those of'
' PostgreSQL''s statistics begin anew after a crash.';

insert into recall.metric (name, type, labels, function_name, help, source, cost) values
(
    'pgrecall_info', 'gauge', '{version,standby}', '_server_samples',
    '1: recall.metrics answers; version of PostgreSQL, and whether it is a standby.',
    'the server',
    'none'
),
(
    'pgrecall_product_info', 'gauge', '{product,name}', '_product_samples',
    '1: the name of a product''s number, where the scraping role may read the product.',
    'recall.product',
    'a row a product'
),
(
    'pgrecall_answers_total', 'counter', '{product,strategy,kind,found,by}', '_tally_samples',
    'Answers. kind: answer or chat; found; by: learned (no model was asked), frequent (an'
    ' asked-often question''s answer), fixed (chatter, or not to be asked), provider (a model'
    ' embeds questions or reranks), generator (a model wrote a part).',
    'counted with each answer of recall.answer and recall.chat, also where the log is off; not on'
    ' a standby',
    'a row a product and strategy'
),
(
    'pgrecall_answer_seconds', 'histogram', '{product,strategy,kind}', '_tally_samples',
    'How long answers and turns of conversations took, without writing the log.',
    'as pgrecall_answers_total',
    'as pgrecall_answers_total'
),
(
    'pgrecall_stage_seconds', 'histogram', '{product,strategy,stage}', '_tally_samples',
    'How long stages of answers took: comply (the question''s rules), search, answer (all after'
    ' that).',
    'as pgrecall_answers_total; recall.search by itself writes nothing and is in'
    ' pgrecall_function_seconds_total',
    'as pgrecall_answers_total'
),
(
    'pgrecall_fallbacks_total', 'counter', '{product,strategy}', '_tally_samples',
    'Answers with a part that is not what the strategy asks for, as where its generator failed.',
    'as pgrecall_answers_total',
    'as pgrecall_answers_total'
),
(
    'pgrecall_ratings_total', 'counter', '{product,strategy,score}', '_tally_samples',
    'Ratings given, also those given anew: score -1, 0 or 1.',
    'counted with each recall.rate',
    'as pgrecall_answers_total'
),
(
    'pgrecall_rollups_total', 'counter', '{}', '_tally_samples',
    'How often waiting counts were added up.',
    'recall._roll_up',
    'none'
),
(
    'pgrecall_waiting_events', 'gauge', '{}', '_tally_samples',
    'Counts that wait to be added up; they are in all figures already.',
    'recall._event',
    'none'
),
(
    'pgrecall_function_calls_total', 'counter', '{function}', '_function_samples',
    'Calls of public functions that returned: search, answer, chat and all others.',
    'pg_stat_user_functions, where track_functions is on',
    'a row a function'
),
(
    'pgrecall_function_seconds_total', 'counter', '{function}', '_function_samples',
    'Seconds in calls of public functions, with what they call.',
    'as pgrecall_function_calls_total',
    'as pgrecall_function_calls_total'
),
(
    'pgrecall_provider_calls_total', 'counter', '{provider}', '_function_samples',
    'Calls of providers of models that succeeded.',
    'as pgrecall_function_calls_total',
    'as pgrecall_function_calls_total'
),
(
    'pgrecall_provider_failures_total', 'counter', '{}', '_function_samples',
    'Calls of providers that failed.',
    'as pgrecall_function_calls_total',
    'as pgrecall_function_calls_total'
),
(
    'pgrecall_provider_rests_total', 'counter', '{}', '_function_samples',
    'Times that a provider was not asked, since it failed a moment before.',
    'as pgrecall_function_calls_total',
    'as pgrecall_function_calls_total'
),
(
    'pgrecall_functions_tracked', 'gauge', '{}', '_function_samples',
    '1 where calls of functions are counted.',
    'the setting track_functions of the scraping session',
    'none'
),
(
    'pgrecall_embedding_jobs', 'gauge', '{product,model,state}', '_queue_samples',
    'Chunks in the queue: waiting, failing (tried in vain, and tried again), failed (given up).',
    'recall.embedding_job',
    'at most 10,000 rows a product and model: a larger queue shows 10,000'
),
(
    'pgrecall_embedding_queue_age_seconds', 'gauge', '{product,model}', '_queue_samples',
    'Age of the oldest chunk in the queue that has not been given up.',
    'as pgrecall_embedding_jobs',
    'as pgrecall_embedding_jobs'
),
(
    'pgrecall_pending_changes', 'gauge', '{product}', '_queue_samples',
    'Changes of chunks that wait to be packed into the BM25 index.',
    'recall._pending',
    'at most 10,000 rows a product'
),
(
    'pgrecall_chunks', 'gauge', '{product}', '_queue_samples',
    'Chunks.',
    'recall._packed and recall._pending',
    'as pgrecall_pending_changes'
),
(
    'pgrecall_index_bytes', 'gauge', '{index}', '_size_samples',
    'Size of an index or of the BM25 blocks.',
    'the sizes of files',
    'a look at each file'
),
(
    'pgrecall_table_bytes', 'gauge', '{table}', '_size_samples',
    'Size of a table of 1 MB or more, with its indexes and long values.',
    'the sizes of files',
    'a look at each file'
),
(
    'pgrecall_database_bytes', 'gauge', '{}', '_stored_samples',
    'Size of the database.',
    'the sizes of files, by recall.refresh_metrics',
    'none'
),
(
    'pgrecall_vectors', 'gauge', '{product,model}', '_stored_samples',
    'Chunks that have a vector.',
    'counted by recall.refresh_metrics',
    'none'
),
(
    'pgrecall_encoder_changed_ratio', 'gauge', '{product,model}', '_stored_samples',
    'Share of vectors that the learned query encoder has not learned from; 1 where there is no'
    ' encoder.',
    'by recall.refresh_metrics',
    'none'
),
(
    'pgrecall_encoder_is_stale', 'gauge', '{product,model}', '_stored_samples',
    '1 where the learned query encoder wants a refresh or a fit.',
    'by recall.refresh_metrics',
    'none'
),
(
    'pgrecall_figures_age_seconds', 'gauge', '{}', '_stored_samples',
    'How long ago recall.refresh_metrics ran.',
    'when it ran',
    'none'
),
(
    'pgrecall_vector_recall', 'gauge', '{product,model}', '_stored_samples',
    'Share of the nearest vectors that the HNSW index finds, as measured last.',
    'recall.measure_vector_recall',
    'none'
),
(
    'pgrecall_vector_recall_age_seconds', 'gauge', '{product,model}', '_stored_samples',
    'How long ago that was measured.',
    'recall.measure_vector_recall',
    'none'
),
(
    'pgrecall_sessions', 'gauge', '{product}', '_session_samples',
    'Conversations with a message in the last quarter of an hour.',
    'recall.conversation, by its index of last messages',
    'as many rows as sessions in the last quarter of an hour, at most 10,000'
),
(
    'pgrecall_experiments', 'gauge', '{product}', '_session_samples',
    'Experiments that run.',
    'recall.experiment',
    'a row a product'
),
(
    'pgrecall_connections', 'gauge', '{state}', '_server_samples',
    'Connections to the database.',
    'pg_stat_activity; of other roles'' sessions the state is unknown, unless the owner of recall'
    ' has pg_read_all_stats',
    'a row a connection'
),
(
    'pgrecall_max_connections', 'gauge', '{}', '_server_samples',
    'Connections that the server takes.',
    'the setting',
    'none'
),
(
    'pgrecall_lock_waits', 'gauge', '{}', '_server_samples',
    'Sessions of the database that wait for a lock.',
    'pg_locks',
    'a row a lock'
),
(
    'pgrecall_blocks_total', 'counter', '{from}', '_server_samples',
    'Blocks of the database that were asked for: from memory, or from disk (or the systems'
    ' memory).',
    'pg_stat_database',
    'none'
),
(
    'pgrecall_deadlocks_total', 'counter', '{}', '_server_samples',
    'Deadlocks in the database.',
    'pg_stat_database',
    'none'
);

-- Names functions that run with the owner's rights: only the owner writes it.
grant select on recall.metric to recall_reader;
