create or replace trigger _010_terms
before insert or update of question on recall.golden_question
for each row
execute function recall._set_golden_terms();
