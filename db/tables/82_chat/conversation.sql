create table recall.conversation (
    id bigint generated always as identity primary key,
    owner name not null,
    session_id text not null check (length(session_id) between 1 and 200),
    product_id integer references recall.product (id) on delete cascade,
    context_from integer not null default 1,
    summary text,
    summarized_to integer not null default 0,
    state jsonb not null default '{}',
    created timestamptz not null default now(),
    last_message timestamptz not null default now(),
    unique (owner, session_id)
);

create index conversation_last_message_idx on recall.conversation (last_message);

create index conversation_product_idx on recall.conversation (product_id);

comment on table recall.conversation is
'A session of recall.chat. It belongs to the role that began it: another role''s session of the'
' same name is another one. product_id null: all products. Turns before the ordinal context_from'
' are no context any more, since the session rested longer than it may; summary stands for those'
' from there to the ordinal summarized_to. state: what an application keeps with the session.';

-- Written by recall.chat. A role reads its own sessions by recall.chat_history.
alter table recall.conversation enable row level security;

create policy read_conversation on recall.conversation for select
using (product_id is null or product_id = any(array(select p.id from recall.product as p)));

grant select on recall.conversation to recall_admin;
