create or replace trigger _110_sequence_delete
after delete on recall.figure_budget
for each row
execute function recall._drop_spent_sequence();
