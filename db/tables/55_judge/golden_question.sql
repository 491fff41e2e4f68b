create table recall.golden_question (
    id bigint generated always as identity primary key,
    golden_set_id integer not null references recall.golden_set (id) on delete cascade,
    external_id text not null check (length(external_id) between 1 and 500),
    question text not null check (length(question) between 1 and 10000),
    unknown jsonb not null default '{}' check (jsonb_typeof(unknown) = 'object'),
    terms tsvector not null,
    created timestamptz not null default now(),
    modified timestamptz not null default now(),
    unique (golden_set_id, external_id)
);

create index golden_question_terms_idx on recall.golden_question using gin (terms);

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.golden_question
alter column external_id set statistics 0,
alter column question set statistics 0,
alter column terms set statistics 0;

comment on table recall.golden_question is
'A question of a golden set, known by external_id. unknown: documents that were named when it was'
' loaded and that the product did not have, with their gains; they do not count. terms: of the'
' question, by the product''s analyzer.';

-- Of the golden sets that the role may read.
alter table recall.golden_question enable row level security;

create policy read_golden_question on recall.golden_question for select
using (golden_set_id = any(array(select s.id from recall.golden_set as s)));

grant select on recall.golden_question to recall_reader;
