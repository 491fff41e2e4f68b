alter table recall.strategy drop column product_id;

drop index recall.document_title_idx;

update recall.strategy
set
    channels = '{"bm25": 1, "vector": 2, "content_keyword": 0.1, "document_keyword": 0.3, "fuzzy": 0.1}'
where
    name = 'default' and fusion = 'scores'
    and channels
    = '{"bm25": 1, "vector": 1, "content_keyword": 0.1, "document_keyword": 0.3, "fuzzy": 0.1}';

alter table recall.strategy drop column fusion_options, drop column fusion;

drop table recall.fusion;

update recall.strategy set reranker = null
where reranker in ('builtin', 'pgml', 'rds_ai', 'http');

delete from recall.reranker where name in ('builtin', 'pgml', 'rds_ai', 'http');

comment on table recall.strategy is
'How a search fuses its channels: the weight of each (0 leaves it out), how many candidates each'
' gives, the constant of reciprocal rank fusion, the reranker of the best, results per document.'
' options: what a reranker or a later stage reads, such as {"rerank": {…}}.';

alter table recall.strategy drop constraint strategy_options_check1;

alter type recall._request drop attribute query_vector;

alter table recall.strategy drop column engines;
