create table recall.project (
    id bigint generated always as identity primary key,
    name text not null check (length(name) between 1 and 200),
    owner name not null,
    readers name [] not null default '{}',
    task text not null references recall.task (name),
    created timestamptz not null default now(),
    unique (owner, name)
);

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.project
alter column name set statistics 0,
alter column owner set statistics 0,
alter column readers set statistics 0,
alter column task set statistics 0;

comment on table recall.project is
'What is trained under one name, for members of the role owner, who train and deploy, and of the'
' roles readers, who predict. A model tells of the records that it was trained on: readers is empty'
' until recall.share_project names some.';

alter table recall.project enable row level security;

create policy read_project on recall.project for select
using (recall._may_predict(owner, readers));

grant select on recall.project to recall_reader;
