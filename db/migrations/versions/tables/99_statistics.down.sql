alter table recall.chunk
alter column heading_path set statistics -1,
alter column content_chunk set statistics -1,
alter column ts_vector_extra set statistics -1,
alter column analyzer set statistics -1,
alter column content_hash set statistics -1;

alter table recall.document
alter column product_name set statistics -1,
alter column external_id set statistics -1,
alter column title set statistics -1,
alter column url set statistics -1,
alter column key_word set statistics -1,
alter column tag set statistics -1,
alter column identity_hash set statistics -1,
alter column content_hash set statistics -1,
alter column key_word_tsvector set statistics -1;

alter table recall.embedding alter column content_hash set statistics -1;

alter table recall.embedding_job
alter column content_hash set statistics -1,
alter column last_error set statistics -1;

alter table recall.product
alter column name set statistics -1,
alter column analyzer set statistics -1,
alter column default_strategy set statistics -1,
alter column readers set statistics -1,
alter column writers set statistics -1;

alter table recall.product_model alter column mode set statistics -1;

alter table recall.strategy
alter column name set statistics -1,
alter column reranker set statistics -1;

alter table recall.synonym
alter column term set statistics -1,
alter column synonym set statistics -1;
