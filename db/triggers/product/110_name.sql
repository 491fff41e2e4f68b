create or replace trigger _110_name
after update on recall.product
for each row
when (old.name is distinct from new.name)
execute function recall._rename_documents();
