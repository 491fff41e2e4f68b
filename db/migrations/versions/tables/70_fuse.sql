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
