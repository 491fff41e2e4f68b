drop table recall.rating;

drop table recall.qa_log;

alter table recall.strategy drop constraint strategy_options_check2;

comment on table recall.strategy is
'How a search fuses its channels: the weight of each (0 leaves it out), how many candidates each'
' gives, the constant of reciprocal rank fusion, the reranker of the best, results per document.'
' options: query_vector (learned, provider, sum), query_budget_ms (1000), rerank: {model, budget_ms'
' (2000), min_score, …}, and what a later stage reads.';

drop table recall.answer_text;

drop type recall._condensed;
drop type recall._answer_found;
drop type recall._source;
drop type recall._answered;
drop type recall.answer_part;

delete from recall.http_format where kind = 'generate';

alter table recall.http_format
drop constraint http_format_kind_check,
add constraint http_format_kind_check check (kind in ('embed', 'rerank'));

comment on table recall.http_format is
'How an HTTP endpoint is asked and how it answers. body: the request; the strings "$model",'
' "$texts", "$type", "$query", "$documents" and "$count" in it stand for what their names say.'
' items: the answer''s array of results; value_key: the vector or score in each, null: the result'
' itself; index_key: the place of its text, from 0, null: they come in order. $type is query_type'
' for questions, document_type for chunks. max_batch: texts a request.';

alter table recall.provider drop column generate_function;
