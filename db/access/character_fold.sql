-- Changed by migrations only.
grant select on recall.character_fold to recall_reader;
