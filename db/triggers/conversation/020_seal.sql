create or replace trigger _020_seal
before insert or update of summary on recall.conversation
for each row
when (new.summary is not null)
execute function recall._seal_summary();
