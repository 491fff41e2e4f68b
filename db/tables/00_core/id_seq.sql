-- Of documents and chunks: an id stands for one row, whatever the product.
create sequence recall.id_seq as bigint;

grant usage on sequence recall.id_seq to recall_writer;
