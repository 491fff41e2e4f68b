create table recall.qa_log (
    id bigint generated always as identity primary key,
    product_id integer references recall.product (id) on delete cascade,
    session_id text,
    message_id bigint,
    asked_by name not null,
    question text not null,
    strategy text not null,
    found boolean not null,
    markdown text not null,
    parts jsonb not null,
    chunk_ids bigint [] not null,
    findings jsonb not null default '[]',
    timings jsonb not null,
    created timestamptz not null default now(),
    question_terms tsvector,
    probability real
);

create index qa_log_created_idx on recall.qa_log (created);

create index qa_log_product_id_idx on recall.qa_log (product_id, created);

comment on table recall.qa_log is
'What was asked and answered. product_id null: over all products. chunk_ids: the chunks found, best'
' first. timings: milliseconds a stage, and of a turn of a conversation in all (chat). Not written'
' where log_answers of recall.setting is off, nor in read-only transactions; call'
' recall.purge_qa_log() keeps log_days of recall.setting.';

comment on column recall.qa_log.question_terms is
'The question''s terms by its product''s analyzer, for recall.frequent_question; null without'
' product.';

-- Written by recall.answer and recall.chat.
alter table recall.qa_log enable row level security;

create policy read_qa_log on recall.qa_log for select
using (product_id is null or product_id = any(array(select p.id from recall.product as p)));

grant select on recall.qa_log to recall_admin;
