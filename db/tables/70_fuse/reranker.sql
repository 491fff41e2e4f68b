create table recall.reranker (
    name text primary key check (name ~ '^[a-z][a-z0-9_]{0,62}$'),
    function_name text check (function_name ~ '^[a-z_][a-z0-9_]{0,62}$'),
    provider text references recall.provider (name),
    fused_weight double precision not null default 0 check (fused_weight >= 0),
    description text not null,
    check (num_nonnulls(function_name, provider) = 1)
);

comment on table recall.reranker is
'Reorders the best of a fused ranking by scores: those that a provider''s model gives their texts,'
' or those of function_name, a function in schema recall that takes a recall._request, a'
' recall.fused_hit[] and the reranker''s options as jsonb, and returns double precision[] side by'
' side with the hits. fused_weight: added is so much of the fused score over the best one, where'
' options.rerank.fused of the strategy says nothing else.';

insert into recall.reranker (name, function_name, provider, fused_weight, description) values
(
    'builtin', '_rerank_builtin', null, 0,
    'Words of the question side by side in the text, and in the title'
),
('pgml', null, 'pgml', 0, 'A cross-encoder inside the server: pgml.rank of PostgresML'),
('rds_ai', null, 'rds_ai', 0, 'rds_ai.rank of ApsaraDB RDS for PostgreSQL'),
('http', null, 'http', 0, 'An HTTP /rerank endpoint: Cohere, Jina, TEI, see recall.http_format'),
('project', null, 'project', 1, 'A pair model of recall.tune, see recall.register_project');

-- Names functions that run with the owner's rights: only the owner writes it.
grant select on recall.reranker to recall_reader;
