create or replace trigger _010_hold_product
before delete on recall.image
for each row
execute function recall._hold_product();
