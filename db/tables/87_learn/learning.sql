create table recall.learning (
    id bigint generated always as identity primary key,
    golden_set_id integer not null references recall.golden_set (id) on delete cascade,
    base text not null,
    strategy text,
    definition jsonb not null,
    questions integer not null,
    splits integer not null,
    base_ndcg double precision not null,
    held_out_ndcg double precision not null,
    fitted_ndcg double precision not null,
    p_value double precision not null,
    is_better boolean not null,
    state text not null,
    milliseconds double precision not null,
    learned_by name not null,
    created timestamptz not null default now()
);

create index learning_golden_set_idx on recall.learning (golden_set_id, created);

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.learning
alter column base set statistics 0,
alter column strategy set statistics 0,
alter column state set statistics 0,
alter column learned_by set statistics 0;

comment on table recall.learning is
'What recall.learn_strategy found. definition: the best by all questions. held_out_ndcg: of'
' strategies chosen without the questions they are judged on; is_better: that this beats base_ndcg,'
' and not by chance (p_value). state: recall._golden_set_hash of then. strategy: what it was'
' written to, null where the base was kept.';

-- Of the golden sets that the role may read; recall.learn_strategy writes it.
alter table recall.learning enable row level security;

create policy read_learning on recall.learning for select
using (golden_set_id = any(array(select s.id from recall.golden_set as s)));

grant select on recall.learning to recall_reader;
