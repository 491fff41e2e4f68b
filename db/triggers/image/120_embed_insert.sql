create or replace trigger _120_embed_insert
after insert on recall.image
referencing new table as new_rows
for each statement execute function recall._queue_images();
