-- Readers see what is for all products, and of those that they may read; set_strategy changes it.
alter table recall.strategy enable row level security;

create policy read_strategy on recall.strategy for select
using (product_id is null or product_id = any(array(select p.id from recall.product as p)));

grant select on recall.strategy to recall_reader;
