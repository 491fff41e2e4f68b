-- Written by recall.chat. A role reads its own sessions by recall.chat_history.
alter table recall.conversation enable row level security;

create policy read_conversation on recall.conversation for select
using (product_id is null or product_id = any(array(select p.id from recall.product as p)));

grant select on recall.conversation to recall_admin;
