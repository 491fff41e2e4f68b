create or replace trigger _010_prepare
before insert or update on recall.document
for each row
execute function recall._prepare_document();
