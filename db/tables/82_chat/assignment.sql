create table recall.assignment (
    experiment_id integer not null references recall.experiment (id) on delete cascade,
    owner name not null,
    session_id text not null,
    strategy text not null,
    reasons jsonb not null,
    created timestamptz not null default now(),
    primary key (experiment_id, owner, session_id)
);

comment on table recall.assignment is
'The strategy that recall.route gave a session, and why: {"by": floor, share; "draw": the'
' session''s number; "arms": strategy to {sessions, mean, alpha, beta, sample}}.';

-- recall.route writes it.
alter table recall.assignment enable row level security;

create policy read_assignment on recall.assignment for select
using (experiment_id = any(array(select e.id from recall.experiment as e)));

grant select on recall.assignment to recall_admin;
