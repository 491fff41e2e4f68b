-- Rerankers and strategies: how the channels' hits become one ranking.

create table recall.reranker (
    name text primary key check (name ~ '^[a-z][a-z0-9_]{0,62}$'),
    function_name text not null check (function_name ~ '^[a-z_][a-z0-9_]{0,62}$'),
    description text not null
);

comment on table recall.reranker is
'Reorders the best of a fused ranking. function_name names a function in schema recall that takes a'
' recall._request, a recall.fused_hit[] and the reranker''s options as jsonb, and returns setof'
' recall.fused_hit, best first, rank from 1.';

create table recall.strategy (
    name text primary key check (length(name) between 1 and 200),
    channels jsonb not null,
    candidates integer not null default 100 check (candidates between 1 and 10000),
    rrf_k integer not null default 60 check (rrf_k between 0 and 10000),
    reranker text references recall.reranker (name),
    rerank_candidates integer not null default 50 check (rerank_candidates between 1 and 1000),
    max_per_document integer check (max_per_document > 0),
    options jsonb not null default '{}' check (jsonb_typeof(options) = 'object'),
    created timestamptz not null default now(),
    modified timestamptz not null default now(),
    check (
        jsonb_typeof(channels) = 'object'
        and not jsonb_path_exists(channels, '$.* ? (@.type() != "number" || @ < 0 || @ > 1000000)')
        and jsonb_path_exists(channels, '$.* ? (@ > 0)')
    )
);

comment on table recall.strategy is
'How a search fuses its channels: the weight of each (0 leaves it out), how many candidates each'
' gives, the constant of reciprocal rank fusion, the reranker of the best, results per document.'
' options: what a reranker or a later stage reads, such as {"rerank": {…}}.';

-- Measured, see docs/evaluation.md: a small constant keeps what the better channel puts first.
insert into recall.strategy (name, channels, rrf_k) values
(
    'default',
    '{"bm25": 1, "vector": 2, "content_keyword": 0.1, "document_keyword": 0.3, "fuzzy": 0.1}',
    10
);

alter table recall.product
add constraint product_default_strategy_fkey
foreign key (default_strategy) references recall.strategy (name) on update cascade;

create type recall.fused_hit as (
    chunk_id bigint,
    doc_id bigint,
    rank integer,
    score double precision,
    channels jsonb
);

alter table recall.channel add column explain_function_name text;

comment on column recall.channel.explain_function_name is
'A function in schema recall, (recall._request) returns text: what serves the channel, or why nothing'
' does. For recall.explain_search.';

update recall.channel set explain_function_name = '_explain_' || name;
