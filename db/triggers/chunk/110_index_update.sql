create or replace trigger _110_index_update
after update on recall.chunk
referencing old table as old_rows new table as new_rows
for each statement
execute function recall._index_changes();
