-- recall.set_compliance_rule changes it.
alter table recall.compliance_rule enable row level security;

create policy read_compliance_rule on recall.compliance_rule for select
using (product_id is null or product_id = any(array(select p.id from recall.product as p)));

grant select on recall.compliance_rule to recall_admin;
