create or replace trigger _110_weight
after insert or update or delete on recall.source_kind
for each statement
execute function recall._reweigh_documents();
