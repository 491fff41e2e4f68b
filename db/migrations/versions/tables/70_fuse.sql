-- Engines of a strategy; query vectors by providers; rerankers.

alter table recall.strategy add column engines text [] not null default '{}';

comment on column recall.strategy.engines is
'Names of recall.engine, at most one a channel: where one cannot serve, the channel serves itself.';

alter type recall._request add attribute query_vector jsonb;

comment on column recall._request.query_vector is
'{"by": provider, learned, sum or caller}, and with "fallback" why it is not the one that the strategy'
' wants. by sum adds the learned encoder''s vector to query_embedding. Null: the caller''s, else learned.';

alter table recall.strategy
add constraint strategy_options_check1 check (
    coalesce(options ->> 'query_vector', 'learned') in ('learned', 'provider', 'sum')
    and coalesce(options ->> 'query_budget_ms', '1') ~ '^[1-9][0-9]{0,6}$'
    and coalesce(jsonb_typeof(options -> 'rerank'), 'object') = 'object'
    and coalesce(options #>> '{rerank,budget_ms}', '1') ~ '^[1-9][0-9]{0,6}$'
    and coalesce(jsonb_typeof(options #> '{rerank,min_score}'), 'number') = 'number'
);

comment on table recall.strategy is
'How a search fuses its channels: the weight of each (0 leaves it out), how many candidates each'
' gives, the constant of reciprocal rank fusion, the reranker of the best, results per document.'
' options: query_vector (learned, provider, sum), query_budget_ms (1000), rerank: {model, budget_ms'
' (2000), min_score, …}, and what a later stage reads.';

insert into recall.reranker (name, function_name, description) values
('builtin', '_rerank_builtin', 'Words of the question side by side in the text, and in the title'),
('pgml', '_rerank_pgml', 'A cross-encoder inside the server: pgml.rank of PostgresML'),
('rds_ai', '_rerank_rds_ai', 'rds_ai.rank of ApsaraDB RDS for PostgreSQL'),
('http', '_rerank_http', 'An HTTP /rerank endpoint: Cohere, Jina, TEI, see recall.http_format');

-- Fusion by scores beside fusion by rank.

create table recall.fusion (
    name text primary key check (name ~ '^[a-z][a-z0-9_]{0,62}$'),
    function_name text not null check (function_name ~ '^[a-z_][a-z0-9_]{0,62}$'),
    description text not null
);

comment on table recall.fusion is
'Makes one ranking of a request''s hits. function_name names a function in schema recall that takes a'
' recall._request, a recall.hit[] and a recall.strategy, and returns setof recall.fused_hit, best first,'
' rank from 1, scores above 0 and comparable between products.';

insert into recall.fusion (name, function_name, description) values
('rrf', '_fuse_ranks', 'Reciprocal rank fusion: what the channels put first, however sure they are'),
(
    'scores', '_fuse_scores',
    'The channels'' scores side by side, phrases of the question, and what neighbours of a chunk got'
);

alter table recall.strategy
add column fusion text not null default 'rrf' references recall.fusion (name),
add column fusion_options jsonb not null default '{}',
add check (
    jsonb_typeof(fusion_options) = 'object'
    and coalesce(jsonb_typeof(fusion_options -> 'phrases'), 'number') = 'number'
    and coalesce((fusion_options ->> 'phrases')::double precision, 0) between 0 and 100
    and case coalesce(jsonb_typeof(fusion_options -> 'neighbours'), 'none')
        when 'none' then true
        when 'number' then (fusion_options -> 'neighbours')::double precision between 0 and 0.9
        when 'object'
            then not jsonb_path_exists(
                fusion_options, '$.neighbours.* ? (@.type() != "number" || @ < 0 || @ > 1000)'
            )
        else false
    end
    and coalesce(jsonb_typeof(fusion_options -> 'prior'), 'number') = 'number'
    and coalesce((fusion_options ->> 'prior')::double precision, 0) between 0 and 100
    and coalesce(jsonb_typeof(fusion_options -> 'model_vector'), 'number') = 'number'
    and coalesce((fusion_options ->> 'model_vector')::double precision, 1) between 0 and 1000
    and coalesce(fusion_options ->> 'pool', '50') ~ '^[1-9][0-9]{0,2}$'
);

comment on column recall.strategy.fusion is 'A row of recall.fusion; rrf_k is read by rrf only.';

comment on column recall.strategy.fusion_options is
'Of scores: phrases (0) and prior (0), what these weigh; neighbours (0), at most 0.9 of the score, or an'
' object of channels, phrases and prior, what these weigh of the neighbours; model_vector (1), by what'
' the weight of the channel vector is multiplied where the question''s vector is by the model itself;'
' pool (50), how many of the best phrases and neighbours are looked at.';

-- Measured, see docs/evaluation.md. A strategy that somebody has changed stays as it is.
update recall.strategy
set
    fusion = 'scores',
    fusion_options = '{"phrases": 0.6, "neighbours": 0.2, "model_vector": 3}',
    channels = '{"bm25": 1, "vector": 1, "content_keyword": 0.1, "document_keyword": 0.3, "fuzzy": 0.1}'
where
    name = 'default'
    and channels
    = '{"bm25": 1, "vector": 2, "content_keyword": 0.1, "document_keyword": 0.3, "fuzzy": 0.1}'
    and rrf_k = 10;

-- By a hash, since a title may be longer than an index row.
create index document_title_idx on recall.document (product_id, hashtextextended(title, 0));

-- A strategy that was learned for a product is the product's.
alter table recall.strategy
add column product_id integer references recall.product (id) on delete cascade;

create index strategy_product_idx on recall.strategy (product_id);

comment on column recall.strategy.product_id is
'The product that it was learned for: seen by its readers, used by it only. Null: for all products.';
