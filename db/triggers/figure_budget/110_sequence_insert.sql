create or replace trigger _110_sequence_insert
after insert on recall.figure_budget
for each row
execute function recall._make_spent_sequence();
