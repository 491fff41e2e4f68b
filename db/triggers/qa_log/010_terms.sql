create or replace trigger _010_terms
before insert on recall.qa_log
for each row
execute function recall._set_question_terms();
