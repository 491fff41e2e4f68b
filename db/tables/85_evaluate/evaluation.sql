create table recall.evaluation (
    id bigint generated always as identity primary key,
    golden_set_id integer not null references recall.golden_set (id) on delete cascade,
    strategy text not null,
    definition jsonb not null,
    questions integer not null,
    note text,
    results jsonb not null check (jsonb_typeof(results) = 'array'),
    evaluated_by name not null,
    created timestamptz not null default now()
);

create index evaluation_golden_set_idx on recall.evaluation (golden_set_id, created);

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.evaluation
alter column strategy set statistics 0,
alter column note set statistics 0,
alter column evaluated_by set statistics 0;

comment on table recall.evaluation is
'What recall.record_evaluation measured: results are the rows of recall.evaluate, definition is the'
' strategy as it was then.';

-- Of the golden sets that the role may read; recall.record_evaluation writes it.
alter table recall.evaluation enable row level security;

create policy read_evaluation on recall.evaluation for select
using (golden_set_id = any(array(select s.id from recall.golden_set as s)));

grant select on recall.evaluation to recall_reader;
