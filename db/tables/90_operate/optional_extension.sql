create table recall.optional_extension (
    extension text primary key,
    capability text not null,
    without text not null,
    brings text not null,
    preload text
);

comment on table recall.optional_extension is
'A row an extension that is never needed: capability it serves, what serves that without it, what'
' it brings, and the library that must be in shared_preload_libraries.';

insert into recall.optional_extension (extension, capability, without, brings, preload) values
(
    'pg_jieba', 'Chinese words', 'bigrams and single characters',
    'an analyzer over its text search configuration (recall.add_analyzer)', 'pg_jieba'
),
(
    'pg_textsearch', 'BM25', 'the inverted index in tables, in SQL',
    'BM25 in C, for strategies that ask for it', 'pg_textsearch'
),
(
    'rum', 'proximity of words', 'ts_rank over the best of BM25',
    'an index that ranks by the distance of words', null
),
(
    'pg_bigm', 'misspelt words', 'corrections by trigrams of words, bigrams of CJK',
    'bigm_similarity', null
),
(
    'http', 'models over HTTP', 'clients that take the queue',
    'embedding and reranking models of any HTTP endpoint', null
),
(
    'pgml', 'models of PostgresML', 'clients that take the queue', 'models inside the database',
    'pgml'
),
(
    'rds_embedding', 'models of ApsaraDB RDS', 'clients that take the queue',
    'embeddings by Alibaba Cloud Model Studio', null
),
(
    'rds_ai', 'AI functions of ApsaraDB RDS', 'clients that take the queue',
    'embeddings, reranking and prompts by Alibaba Cloud Model Studio', null
),
(
    'plpython3u', 'models inside the server', 'clients that take the queue',
    'multilingual-e5-small in each session''s process, after recall.enable_in_process', null
),
(
    'pgcrypto', 'encrypted fields', 'fields are kept in clear',
    'messages, logged questions, comments and metadata sealed with a key of the session', null
),
(
    'pg_cron', 'schedules', 'the statement that crosses a limit, or a command',
    'compaction and the embedding queue worked by the server itself', 'pg_cron'
),
(
    'pg_prewarm', 'warm starts', 'the first searches read from disk',
    'recall.prewarm, and what was in memory brought back at start', 'pg_prewarm'
),
(
    'pg_stat_statements', 'slow statements', 'the server''s log',
    'recall.slow_queries', 'pg_stat_statements'
);

grant select on recall.optional_extension to recall_reader;
