create table recall.strategy (
    name text primary key check (length(name) between 1 and 200),
    channels jsonb not null,
    candidates integer not null default 100 check (candidates between 1 and 10000),
    rrf_k integer not null default 60 check (rrf_k between 0 and 10000),
    reranker text references recall.reranker (name),
    rerank_candidates integer not null default 50 check (rerank_candidates between 1 and 1000),
    max_per_document integer check (max_per_document > 0),
    options jsonb not null default '{}',
    created timestamptz not null default now(),
    modified timestamptz not null default now(),
    engines text [] not null default '{}',
    fusion text not null default 'rrf' references recall.fusion (name),
    fusion_options jsonb not null default '{}',
    product_id integer references recall.product (id) on delete cascade,
    check (
        jsonb_typeof(channels) = 'object'
        and not jsonb_path_exists(channels, '$.* ? (@.type() != "number" || @ < 0 || @ > 1000000)')
        and jsonb_path_exists(channels, '$.* ? (@ > 0)')
    )
);

create index strategy_product_idx on recall.strategy (product_id);

-- Products come first, and a new one needs a strategy.
alter table recall.product
add constraint product_default_strategy_fkey
foreign key (default_strategy) references recall.strategy (name) on update cascade;

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.strategy
alter column name set statistics 0,
alter column engines set statistics 0,
alter column reranker set statistics 0,
alter column fusion set statistics 0;

comment on table recall.strategy is
'How a search fuses its channels: the weight of each (0 leaves it out), how many candidates each'
' gives, the constant of reciprocal rank fusion, the reranker of the best, results per document.'
' options: query_vector (learned, provider, sum), query_budget_ms (1000), repeats (0.5), rerank:'
' {model, budget_ms (2000), min_score, …}, answer: {order, generator, timeout_ms, …}'
' (docs/answers.md), and what a later stage reads.';

comment on column recall.strategy.engines is
'Names of recall.engine, at most one a channel: where one cannot serve, the channel serves itself.';

comment on column recall.strategy.fusion is 'A row of recall.fusion; rrf_k is read by rrf only.';

comment on column recall.strategy.fusion_options is
'Of scores: phrases (0) and prior (0), what these weigh; neighbours (0), at most 0.9 of the score,'
' or an object of channels, phrases and prior, what these weigh of the neighbours; pages (0), at'
' most 1, by how much the channel vector looks at the page instead of the chunk; model_vector (1),'
' by what the weight of the channel vector is multiplied where the question''s vector is by the'
' model itself; pool (50), how many of the best pages, phrases and neighbours are looked at.';

comment on column recall.strategy.product_id is
'The product that it was learned for: seen by its readers, used by it only. Null: for all'
' products.';

-- Measured, see docs/evaluation.md: a small constant keeps what the better channel puts first.
insert into recall.strategy (name, channels, rrf_k, fusion, fusion_options) values
(
    'default',
    '{"bm25": 1, "vector": 1, "content_keyword": 0.1, "document_keyword": 0.3, "fuzzy": 0.1,
    "image": 0.2}',
    10, 'scores', '{"phrases": 0.6, "neighbours": 0.2, "pages": 0.6, "pool": 30,
    "model_vector": 3}'
);

-- Readers see what is for all products, and of those that they may read; set_strategy changes it.
alter table recall.strategy enable row level security;

create policy read_strategy on recall.strategy for select
using (product_id is null or product_id = any(array(select p.id from recall.product as p)));

grant select on recall.strategy to recall_reader;
