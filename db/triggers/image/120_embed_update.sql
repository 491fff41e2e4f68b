create or replace trigger _120_embed_update
after update on recall.image
referencing old table as old_rows new table as new_rows
for each statement execute function recall._queue_images();
