-- Of the learnings that the role may read.
alter table recall.learning_trial enable row level security;

create policy read_learning_trial on recall.learning_trial for select
using (learning_id = any(array(select l.id from recall.learning as l)));

grant select on recall.learning_trial to recall_reader;
