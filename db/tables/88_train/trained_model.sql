create table recall.trained_model (
    id bigint generated always as identity primary key,
    project_id bigint not null references recall.project (id) on delete cascade,
    snapshot_id bigint not null references recall.project_snapshot (id) on delete cascade,
    trainer text not null,
    task text not null,
    model_name text,
    hyperparams jsonb not null,
    automatic_deploy boolean not null,
    status text not null default 'reading' check (status in ('reading', 'training', 'ready')),
    state jsonb not null default '{}',
    metrics jsonb,
    trained_by integer not null default pg_backend_pid(),
    created timestamptz not null default clock_timestamp(),
    trained timestamptz,
    foreign key (trainer, task) references recall.trainer (name, task)
);

create index trained_model_project_idx on recall.trained_model (project_id);
create index trained_model_snapshot_idx on recall.trained_model (snapshot_id);

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.trained_model
alter column trainer set statistics 0,
alter column task set statistics 0,
alter column model_name set statistics 0,
alter column hyperparams set statistics 0,
alter column status set statistics 0,
alter column state set statistics 0,
alter column metrics set statistics 0;

comment on table recall.trained_model is
'A model of a project, trained or on the way there. hyperparams: all options of its trainer, with'
' defaults filled in. state: what the trainer''s next step begins with. metrics: of the records'
' that were held out. trained_by: the process that trains it.';

alter table recall.trained_model enable row level security;

create policy read_trained_model on recall.trained_model for select
using (project_id = any(array(select p.id from recall.project as p)));

grant select on recall.trained_model to recall_reader;
