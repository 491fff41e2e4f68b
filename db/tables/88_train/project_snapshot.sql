create table recall.project_snapshot (
    id bigint generated always as identity primary key,
    project_id bigint not null references recall.project (id) on delete cascade,
    relation_name text not null,
    text_a_column text not null,
    text_b_column text,
    y_column_name text not null,
    test_size double precision not null,
    test_sampling text not null check (test_sampling in ('random', 'last', 'stratified')),
    is_materialized boolean not null,
    train_count integer not null default 0,
    test_count integer not null default 0,
    created timestamptz not null default now()
);

create index project_snapshot_project_idx on recall.project_snapshot (project_id);

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.project_snapshot
alter column relation_name set statistics 0,
alter column text_a_column set statistics 0,
alter column text_b_column set statistics 0,
alter column y_column_name set statistics 0,
alter column test_sampling set statistics 0;

comment on table recall.project_snapshot is
'A relation as it was read for training. Its records are deleted when a model has been trained'
' with them, unless is_materialized.';

alter table recall.project_snapshot enable row level security;

create policy read_project_snapshot on recall.project_snapshot for select
using (project_id = any(array(select p.id from recall.project as p)));

grant select on recall.project_snapshot to recall_reader;
