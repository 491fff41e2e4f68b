create table recall.message (
    id bigint generated always as identity primary key,
    conversation_id bigint not null references recall.conversation (id) on delete cascade,
    ordinal integer not null,
    role text not null check (role in ('user', 'assistant')),
    content text not null,
    rewritten text,
    strategy text,
    found boolean,
    parts jsonb,
    reasons jsonb,
    answer_id bigint references recall.qa_log (id) on delete set null,
    created timestamptz not null default clock_timestamp(),
    key text check (length(key) between 1 and 200),
    unique (conversation_id, ordinal),
    unique (conversation_id, key)
);

alter table recall.message alter column key set statistics 0;

create index message_answer_idx on recall.message (answer_id);

comment on table recall.message is
'The turns of a conversation, ordinal from 1 without gaps: a user''s, then the assistant''s. Of'
' an assistant''s turn rewritten is the question that was searched, reasons why this answer was'
' taken. key: the application''s own of a user''s message, by which it is answered once.';

-- Written by recall.chat. A role reads its own sessions by recall.chat_history.
alter table recall.message enable row level security;

create policy read_message on recall.message for select
using (
    exists (select 1 from recall.conversation as c where c.id = message.conversation_id)
);

grant select on recall.message to recall_admin;
