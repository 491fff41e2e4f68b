create or replace trigger _020_seal
before insert or update of comment on recall.rating
for each row
when (new.comment is not null)
execute function recall._seal_comment();
