create or replace trigger _020_seal
before insert or update of question, markdown, parts, findings on recall.qa_log
for each row
when (new.product_id is not null)
execute function recall._seal_answer();
