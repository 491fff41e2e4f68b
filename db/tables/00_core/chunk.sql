create table recall.chunk (
    product_id integer not null,
    id bigint not null default nextval('recall.id_seq'),
    doc_id bigint not null,
    ordinal integer not null,
    heading_path text [] not null default '{}',
    content_chunk text not null,
    overlap integer not null default 0,
    block_kinds text,
    block_ends integer [],
    page integer,
    ts_vector_extra tsvector,
    analyzer text,
    analyzer_version integer,
    length integer,
    version integer,
    content_hash bytea,
    created timestamptz not null default now(),
    modified timestamptz not null default now(),
    primary key (product_id, id),
    foreign key (product_id, doc_id) references recall.document (product_id, id) on delete cascade,
    unique (product_id, doc_id, ordinal) deferrable initially deferred
);

create unique index chunk_id_idx on recall.chunk (id);

create unique index chunk_version_idx on recall.chunk (product_id, version);

comment on column recall.chunk.block_kinds is
'One letter a block of what follows the overlap: 1 to 6 heading of that level, p paragraph, l list,'
' t table, c code, q quote, d definition, i image, x markup without text, f front matter; upper'
' case where it goes on with the last block of the chunk before. Null: paragraphs of plain text.';

comment on column recall.chunk.block_ends is
'Where each block ends, in octets of substr(content_chunk, overlap + 1), so that nothing counts'
' characters from the beginning.';

comment on column recall.chunk.page is
'The page on which what follows the overlap begins, from 1; null where the content has no pages.';

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.chunk
alter column heading_path set statistics 0,
alter column content_chunk set statistics 0,
alter column block_kinds set statistics 0,
alter column block_ends set statistics 0,
alter column ts_vector_extra set statistics 0,
alter column analyzer set statistics 0,
alter column content_hash set statistics 0;

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
