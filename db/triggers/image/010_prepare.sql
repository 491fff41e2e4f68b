create or replace trigger _010_prepare
before insert or update on recall.image
for each row
execute function recall._prepare_image();
