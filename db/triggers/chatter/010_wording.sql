create or replace trigger _010_wording
before insert or update of wording on recall.chatter
for each row
execute function recall._set_chatter_wording();
