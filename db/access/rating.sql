-- recall.rate writes it.
alter table recall.rating enable row level security;

create policy read_rating on recall.rating for select
using (answer_id = any(array(select q.id from recall.qa_log as q)));

grant select on recall.rating to recall_admin;
