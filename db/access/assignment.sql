-- recall.route writes it.
alter table recall.assignment enable row level security;

create policy read_assignment on recall.assignment for select
using (experiment_id = any(array(select e.id from recall.experiment as e)));

grant select on recall.assignment to recall_admin;
