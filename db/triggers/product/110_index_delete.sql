create or replace trigger _110_index_delete
after delete on recall.product
for each row
execute function recall._drop_product_index();
