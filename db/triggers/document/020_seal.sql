create or replace trigger _020_seal
before insert or update of metadata on recall.document
for each row
when (new.metadata <> '{}')
execute function recall._seal_document();
