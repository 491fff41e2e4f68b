create table recall.reranker (
    name text primary key check (name ~ '^[a-z][a-z0-9_]{0,62}$'),
    function_name text not null check (function_name ~ '^[a-z_][a-z0-9_]{0,62}$'),
    description text not null
);

comment on table recall.reranker is
'Reorders the best of a fused ranking. function_name names a function in schema recall that takes a'
' recall._request, a recall.fused_hit[] and the reranker''s options as jsonb, and returns setof'
' recall.fused_hit, best first, rank from 1.';

insert into recall.reranker (name, function_name, description) values
('builtin', '_rerank_builtin', 'Words of the question side by side in the text, and in the title'),
('pgml', '_rerank_pgml', 'A cross-encoder inside the server: pgml.rank of PostgresML'),
('rds_ai', '_rerank_rds_ai', 'rds_ai.rank of ApsaraDB RDS for PostgreSQL'),
('http', '_rerank_http', 'An HTTP /rerank endpoint: Cohere, Jina, TEI, see recall.http_format');

-- Names functions that run with the owner's rights: only the owner writes it.
grant select on recall.reranker to recall_reader;
