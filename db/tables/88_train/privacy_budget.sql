create table recall.privacy_budget (
    project_id bigint primary key references recall.project (id) on delete cascade,
    epsilon double precision not null check (epsilon > 0),
    spent double precision not null default 0,
    spent_delta double precision not null default 0
);

comment on table recall.privacy_budget is
'Of projects with private models: epsilon, the most that all of them together may tell of a record;'
' spent and spent_delta, the sums of epsilon and of delta so far.';

alter table recall.privacy_budget enable row level security;

create policy read_privacy_budget on recall.privacy_budget for select
using (project_id = any(array(select p.id from recall.project as p)));

grant select on recall.privacy_budget to recall_reader;
