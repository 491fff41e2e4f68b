create or replace trigger _110_index_truncate
after truncate on recall.chunk
for each statement
execute function recall._index_changes();
