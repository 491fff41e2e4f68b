grant select on recall.optional_extension to recall_reader;
