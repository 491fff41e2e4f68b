-- recall.set_strategy changes it.
grant select on recall.strategy to recall_reader;
