-- Plain SQL on documents, within the products that the role may read or write.
alter table recall.document enable row level security;

create policy read_document on recall.document for select
using (product_id = any(array(select p.id from recall.product as p)));

create policy insert_document on recall.document for insert
with check (
    product_id = any(array(select p.id from recall.product as p where recall._may_write(p.id)))
);

create policy update_document on recall.document for update
using (
    product_id = any(array(select p.id from recall.product as p where recall._may_write(p.id)))
)
with check (
    product_id = any(array(select p.id from recall.product as p where recall._may_write(p.id)))
);

create policy delete_document on recall.document for delete
using (
    product_id = any(array(select p.id from recall.product as p where recall._may_write(p.id)))
);

grant select on recall.document to recall_reader;

grant insert, update, delete on recall.document to recall_writer;

grant usage on sequence recall.id_seq to recall_writer;
