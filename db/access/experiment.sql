-- recall.start_experiment and recall.end_experiment write it.
alter table recall.experiment enable row level security;

create policy read_experiment on recall.experiment for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.experiment to recall_admin;
