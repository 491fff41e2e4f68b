-- Of the products that the role may read.
alter table recall.golden_judgement enable row level security;

create policy read_golden_judgement on recall.golden_judgement for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.golden_judgement to recall_reader;
