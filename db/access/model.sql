-- recall.register_model changes it.
grant select on recall.model to recall_reader;
