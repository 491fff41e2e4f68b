drop table recall._lock;

alter table recall._encoder drop column fitted_by;

alter table recall._fit_chunk drop column embedded;

drop index recall._encoder_chunk_chunk_idx;

alter table recall._encoder_chunk
drop column chunk_id,
drop column embedded;

alter table recall._encoder_term drop column idf;

delete from recall._encoder where follows is not null;

alter table recall._encoder
drop column can_refresh,
drop column folded_count,
drop column follows;

drop materialized view recall._secret;

drop table recall.http_origin;

drop table recall.http_format;

alter table recall.product_model drop column mode;

update recall.model set provider = 'external'
where provider in ('http', 'pgml', 'rds_embedding', 'rds_ai', 'in_process');

delete from recall.provider where name in ('http', 'pgml', 'rds_embedding', 'rds_ai', 'in_process');

alter table recall.provider
drop constraint provider_check,
drop constraint provider_embed_function_check,
drop constraint provider_embed_batch_function_check;

comment on table recall.provider is
'How a model is reached. embed_function and embed_batch_function name functions in schema'
' recall; null means that clients outside the database take the jobs from the queue.';

drop type recall._embedded;
