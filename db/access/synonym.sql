-- Readers see the synonyms of all products and of those that they may read.
alter table recall.synonym enable row level security;

create policy read_synonym on recall.synonym for select
using (product_id is null or product_id = any(array(select p.id from recall.product as p)));

grant select on recall.synonym to recall_reader;
