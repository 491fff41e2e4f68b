-- recall.load_golden_set and recall.drop_golden_set change it.
alter table recall.golden_set enable row level security;

create policy read_golden_set on recall.golden_set for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.golden_set to recall_reader;
