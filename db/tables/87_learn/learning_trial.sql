create table recall.learning_trial (
    learning_id bigint not null references recall.learning (id) on delete cascade,
    trial integer not null,
    definition jsonb not null,
    fitted_for integer,
    ndcg double precision not null,
    difference double precision not null,
    standard_error double precision not null,
    chosen_by integer [] not null,
    primary key (learning_id, trial)
);

comment on table recall.learning_trial is
'Every strategy that a learning tried, with its mean nDCG@10 over all questions, the difference'
' from the base (trial 1) and its standard error. fitted_for: the split that alone may choose it,'
' 0 for all questions, null where each may; chosen_by: the splits that did, 0 for the choice by all'
' questions.';

-- Of the learnings that the role may read.
alter table recall.learning_trial enable row level security;

create policy read_learning_trial on recall.learning_trial for select
using (learning_id = any(array(select l.id from recall.learning as l)));

grant select on recall.learning_trial to recall_reader;
