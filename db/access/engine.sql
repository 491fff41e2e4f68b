-- Names functions and definitions that run with the owner's rights: only the owner writes it.
grant select on recall.engine to recall_reader;
