-- Plain SQL on chunks, within the products that the role may read or write. Ids and what
-- triggers fill in are not a client's; a chunk stays in its document.
alter table recall.chunk enable row level security;

create policy read_chunk on recall.chunk for select
using (product_id = any(array(select p.id from recall.product as p)));

create policy insert_chunk on recall.chunk for insert
with check (
    product_id = any(array(select p.id from recall.product as p where recall._may_write(p.id)))
);

create policy update_chunk on recall.chunk for update
using (
    product_id = any(array(select p.id from recall.product as p where recall._may_write(p.id)))
)
with check (
    product_id = any(array(select p.id from recall.product as p where recall._may_write(p.id)))
);

create policy delete_chunk on recall.chunk for delete
using (
    product_id = any(array(select p.id from recall.product as p where recall._may_write(p.id)))
);

grant select on recall.chunk to recall_reader;

grant insert (
    product_id, doc_id, ordinal, heading_path, content_chunk, overlap
) on recall.chunk to recall_writer;

grant update (ordinal, heading_path, content_chunk, overlap) on recall.chunk to recall_writer;

grant delete on recall.chunk to recall_writer;
