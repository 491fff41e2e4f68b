create or replace trigger _020_seal
before insert or update of content, rewritten, parts, reasons on recall.message
for each row
execute function recall._seal_message();
