-- Of the golden sets that the role may read; recall.learn_strategy writes it.
alter table recall.learning enable row level security;

create policy read_learning on recall.learning for select
using (golden_set_id = any(array(select s.id from recall.golden_set as s)));

grant select on recall.learning to recall_reader;
