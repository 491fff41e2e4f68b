-- Names functions that run with the owner's rights: only the owner writes it.
grant select on recall.fusion to recall_reader;
