create or replace trigger _010_options
before insert or update of options, fusion_options on recall.strategy
for each row
execute function recall._check_strategy_options();
