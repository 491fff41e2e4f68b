-- Written by recall.chat. A role reads its own sessions by recall.chat_history.
alter table recall.message enable row level security;

create policy read_message on recall.message for select
using (
    exists (select 1 from recall.conversation as c where c.id = message.conversation_id)
);

grant select on recall.message to recall_admin;
