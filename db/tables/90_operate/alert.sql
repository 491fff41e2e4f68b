create table recall.alert (
    name text primary key check (name ~ '^Pgrecall[A-Za-z]+$'),
    metric text not null references recall.metric (name),
    severity text not null check (severity in ('warning', 'critical')),
    lasting text not null check (lasting ~ '^[0-9]+[smhd]$'),
    expression text not null,
    summary text not null
);

create index alert_metric_idx on recall.alert (metric);

comment on table recall.alert is
'A row a rule of Prometheus: it fires where expression (PromQL) has held for lasting.'
' docs/operate.md has a section of its name, which says what to do.';

insert into recall.alert (name, metric, severity, lasting, expression, summary) values
(
    'PgrecallDown', 'pgrecall_info', 'critical', '2m',
    'absent(pgrecall_info)',
    'recall.metrics gives nothing'
),
(
    'PgrecallSlowAnswers', 'pgrecall_answer_seconds', 'warning', '10m',
    'histogram_quantile(0.99, sum by (le, product) (rate(pgrecall_answer_seconds_bucket[5m]))) >'
    ' 5',
    'the slowest hundredth of answers takes more than 5 s'
),
(
    'PgrecallFewAnswersFound', 'pgrecall_answers_total', 'warning', '1h',
    'sum by (product) (rate(pgrecall_answers_total{found="false"}[1h])) / sum by (product)'
    ' (rate(pgrecall_answers_total[1h])) > 0.5',
    'more than half of the questions are not answered'
),
(
    'PgrecallBadRatings', 'pgrecall_ratings_total', 'warning', '1h',
    'sum by (product) (increase(pgrecall_ratings_total{score="-1"}[1d])) > sum by (product)'
    ' (increase(pgrecall_ratings_total{score="1"}[1d])) + 5',
    'more bad ratings than good ones'
),
(
    'PgrecallFallbacks', 'pgrecall_fallbacks_total', 'warning', '15m',
    'sum by (product) (rate(pgrecall_fallbacks_total[15m])) / sum by (product)'
    ' (rate(pgrecall_answers_total[15m])) > 0.1',
    'answers are not what the strategy asks for'
),
(
    'PgrecallEmbeddingFails', 'pgrecall_embedding_jobs', 'critical', '5m',
    'sum by (product, model) (pgrecall_embedding_jobs{state=~"failing|failed"}) > 0',
    'chunks cannot be embedded'
),
(
    'PgrecallQueueAges', 'pgrecall_embedding_queue_age_seconds', 'warning', '5m',
    'pgrecall_embedding_queue_age_seconds > 3600',
    'a chunk has waited for its vector for more than an hour'
),
(
    'PgrecallProviderFails', 'pgrecall_provider_failures_total', 'warning', '10m',
    'rate(pgrecall_provider_failures_total[5m]) > 0',
    'a provider of models fails'
),
(
    'PgrecallIndexWaits', 'pgrecall_pending_changes', 'warning', '15m',
    'pgrecall_pending_changes > 4000',
    'changes wait to be packed into the BM25 index'
),
(
    'PgrecallEncoderStale', 'pgrecall_encoder_is_stale', 'warning', '1d',
    'pgrecall_encoder_is_stale == 1',
    'the learned query encoder is out of date'
),
(
    'PgrecallVectorRecallLow', 'pgrecall_vector_recall', 'warning', '5m',
    'pgrecall_vector_recall < 0.95',
    'the HNSW index misses near vectors'
),
(
    'PgrecallFiguresOld', 'pgrecall_figures_age_seconds', 'warning', '1h',
    'pgrecall_figures_age_seconds > 86400',
    'recall.refresh_metrics has not run for a day'
),
(
    'PgrecallConnectionsScarce', 'pgrecall_connections', 'warning', '5m',
    'sum(pgrecall_connections) / max(pgrecall_max_connections) > 0.8',
    'connections run out'
),
(
    'PgrecallLockWaits', 'pgrecall_lock_waits', 'warning', '5m',
    'pgrecall_lock_waits > 5',
    'sessions wait for locks'
),
(
    'PgrecallCacheMisses', 'pgrecall_blocks_total', 'warning', '30m',
    'sum(rate(pgrecall_blocks_total{from="disk"}[15m])) / sum(rate(pgrecall_blocks_total[15m])) >'
    ' 0.1',
    'what searches read is not in memory'
);

grant select on recall.alert to recall_reader;
