create table recall.deployment (
    id bigint generated always as identity primary key,
    project_id bigint not null references recall.project (id) on delete cascade,
    model_id bigint not null references recall.trained_model (id) on delete cascade,
    strategy text not null check (
        strategy in ('new_score', 'best_score', 'most_recent', 'rollback', 'specific')
    ),
    created timestamptz not null default clock_timestamp()
);

create index deployment_project_idx on recall.deployment (project_id, id);
create index deployment_model_idx on recall.deployment (model_id);

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.deployment
alter column strategy set statistics 0;

comment on table recall.deployment is
'Which model a project predicts with: that of its last row. strategy: how it was chosen.';

alter table recall.deployment enable row level security;

create policy read_deployment on recall.deployment for select
using (project_id = any(array(select p.id from recall.project as p)));

grant select on recall.deployment to recall_reader;
