-- Readers see those of the products that they may read.
alter table recall.product_model enable row level security;

create policy read_product_model on recall.product_model for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.product_model to recall_reader;
