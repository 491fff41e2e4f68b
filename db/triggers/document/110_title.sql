create or replace trigger _110_title
after update on recall.document
for each row
when (old.title is distinct from new.title)
execute function recall._touch_chunks();
