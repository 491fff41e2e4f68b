-- Readers see those of the products that they may read.
alter table recall.embedding enable row level security;

create policy read_embedding on recall.embedding for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.embedding to recall_reader;
