create or replace trigger _110_index_delete
after delete on recall.chunk
referencing old table as old_rows
for each statement
execute function recall._index_changes();
