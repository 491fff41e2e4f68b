drop materialized view recall._secret;

drop table recall.http_origin;

drop table recall.http_format;

alter table recall.product_model drop column mode;

update recall.model set provider = 'external'
where provider in ('http', 'pgml', 'rds_embedding', 'rds_ai');

delete from recall.provider where name in ('http', 'pgml', 'rds_embedding', 'rds_ai');

alter table recall.provider
drop constraint provider_check,
drop constraint provider_embed_function_check,
drop constraint provider_embed_batch_function_check;

comment on table recall.provider is
'How a model is reached. embed_function and embed_batch_function name functions in schema'
' recall; null means that clients outside the database take the jobs from the queue.';

drop type recall._embedded;
