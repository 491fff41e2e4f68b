create table recall.rating (
    answer_id bigint not null references recall.qa_log (id) on delete cascade,
    rated_by name not null,
    score smallint not null check (score between -1 and 1),
    comment text check (length(comment) <= 10000),
    created timestamptz not null default now(),
    primary key (answer_id, rated_by)
);

comment on table recall.rating is
'What the askers thought of an answer: -1 bad, 0 neither, 1 good. One of each role, the last one'
' counts.';

-- recall.rate writes it.
alter table recall.rating enable row level security;

create policy read_rating on recall.rating for select
using (answer_id = any(array(select q.id from recall.qa_log as q)));

grant select on recall.rating to recall_admin;
