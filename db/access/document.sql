-- Plain SQL on documents, within the products that the role may read or write. Ids and what
-- triggers fill in are not a client's; a document stays in its product.
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

grant insert (
    product_id, product_name, external_id, title, url, key_word, tag, metadata
) on recall.document to recall_writer;

grant update (
    external_id, title, url, key_word, tag, metadata, content_hash
) on recall.document to recall_writer;

grant delete on recall.document to recall_writer;

grant usage on sequence recall.id_seq to recall_writer;
