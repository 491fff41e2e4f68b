-- Of the golden sets that the role may read.
alter table recall.golden_question enable row level security;

create policy read_golden_question on recall.golden_question for select
using (golden_set_id = any(array(select s.id from recall.golden_set as s)));

grant select on recall.golden_question to recall_reader;
