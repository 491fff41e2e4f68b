create or replace trigger _110_index_insert
after insert on recall.chunk
referencing new table as new_rows
for each statement
execute function recall._index_changes();
