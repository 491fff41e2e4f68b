-- Writers see what waits in the products that they may read; the queue's functions change it.
alter table recall.embedding_job enable row level security;

create policy read_embedding_job on recall.embedding_job for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.embedding_job to recall_writer;
