-- Of the golden sets that the role may read; recall.record_evaluation writes it.
alter table recall.evaluation enable row level security;

create policy read_evaluation on recall.evaluation for select
using (golden_set_id = any(array(select s.id from recall.golden_set as s)));

grant select on recall.evaluation to recall_reader;
