create or replace trigger _110_index_insert
after insert on recall.product
for each row
execute function recall._make_product_index();
