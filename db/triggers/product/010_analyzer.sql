create or replace trigger _010_analyzer
before insert or update of analyzer on recall.product
for each row
execute function recall._check_product_analyzer();
