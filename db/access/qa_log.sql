-- Written by recall.answer and recall.chat.
alter table recall.qa_log enable row level security;

create policy read_qa_log on recall.qa_log for select
using (product_id is null or product_id = any(array(select p.id from recall.product as p)));

grant select on recall.qa_log to recall_admin;
