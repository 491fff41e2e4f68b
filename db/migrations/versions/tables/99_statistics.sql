-- EXPLAIN estimates by samples that ANALYZE takes of all rows, hidden ones too, so that whoever may
-- read a table could guess its texts: of texts no samples are taken. None of our plans needs them.

alter table recall.chunk
alter column heading_path set statistics 0,
alter column content_chunk set statistics 0,
alter column ts_vector_extra set statistics 0,
alter column analyzer set statistics 0,
alter column content_hash set statistics 0;

alter table recall.document
alter column product_name set statistics 0,
alter column external_id set statistics 0,
alter column title set statistics 0,
alter column url set statistics 0,
alter column key_word set statistics 0,
alter column tag set statistics 0,
alter column identity_hash set statistics 0,
alter column content_hash set statistics 0,
alter column key_word_tsvector set statistics 0;

alter index recall.document_title_idx alter column 2 set statistics 0;

alter table recall.embedding alter column content_hash set statistics 0;

alter table recall.embedding_job
alter column content_hash set statistics 0,
alter column last_error set statistics 0;

alter table recall.evaluation
alter column strategy set statistics 0,
alter column note set statistics 0,
alter column evaluated_by set statistics 0;

alter table recall.golden_judgement alter column source set statistics 0;

alter table recall.golden_question
alter column external_id set statistics 0,
alter column question set statistics 0,
alter column terms set statistics 0;

alter table recall.golden_set
alter column name set statistics 0,
alter column description set statistics 0;

alter table recall.learning
alter column base set statistics 0,
alter column strategy set statistics 0,
alter column state set statistics 0,
alter column learned_by set statistics 0;

alter table recall.product
alter column name set statistics 0,
alter column analyzer set statistics 0,
alter column default_strategy set statistics 0,
alter column readers set statistics 0,
alter column writers set statistics 0;

alter table recall.product_model alter column mode set statistics 0;

alter table recall.strategy
alter column name set statistics 0,
alter column engines set statistics 0,
alter column reranker set statistics 0,
alter column fusion set statistics 0;

alter table recall.synonym
alter column term set statistics 0,
alter column synonym set statistics 0;

alter table recall.synonym_suggestion
alter column term set statistics 0,
alter column synonym set statistics 0,
alter column status set statistics 0,
alter column decided_by set statistics 0;
