create or replace trigger _010_default_strategy
before insert or update of default_strategy on recall.product
for each row
execute function recall._check_default_strategy();
