create table recall.image (
    product_id integer not null,
    id bigint not null default nextval('recall.id_seq'),
    doc_id bigint not null,
    chunk_id bigint,
    ordinal integer not null,
    url text,
    alternative_text text,
    caption text,
    context text not null default '',
    content bytea check (octet_length(content) between 1 and 5000000),
    content_hash bytea not null,
    size integer,
    terms tsvector,
    analyzer text,
    analyzer_version integer,
    created timestamptz not null default now(),
    modified timestamptz not null default now(),
    primary key (product_id, id),
    foreign key (product_id, doc_id) references recall.document (product_id, id) on delete cascade,
    foreign key (product_id, chunk_id) references recall.chunk (product_id, id)
    on delete set null (chunk_id)
);

create unique index image_id_idx on recall.image (id);

create index image_document_idx on recall.image (product_id, doc_id, ordinal);

create index image_chunk_idx on recall.image (product_id, chunk_id);

create index image_terms_idx on recall.image using gin (terms);

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.image
alter column url set statistics 0,
alter column alternative_text set statistics 0,
alter column caption set statistics 0,
alter column context set statistics 0,
alter column content set statistics 0,
alter column content_hash set statistics 0,
alter column terms set statistics 0,
alter column analyzer set statistics 0;

comment on table recall.image is
'The images of documents, as recall.ingest_document finds them in Markdown and HTML. Nothing here'
' fetches an address.';

comment on column recall.image.chunk_id is
'The chunk that the image stands in; null in a document without text.';

comment on column recall.image.ordinal is 'Its place among the images of its document, from 1.';

comment on column recall.image.url is
'The address as the document has it, which may be relative to that of the document; null where the'
' document holds the image itself or has an address of another scheme than http.';

comment on column recall.image.context is 'Text before and behind the image, about 200 characters.';

comment on column recall.image.content is
'PNG, JPEG, GIF or WebP of a data address in the document or by recall.store_image; else null.';

comment on column recall.image.content_hash is
'SHA-256 of content or, where that is null, of url.';

comment on column recall.image.size is 'Octets of content.';

comment on column recall.image.terms is
'Terms of caption and alternative text with weight A, of context with D.';

-- As of chunks: plain SQL within the products that the role may read or write.
alter table recall.image enable row level security;

create policy read_image on recall.image for select
using (product_id = any(array(select p.id from recall.product as p)));

create policy insert_image on recall.image for insert
with check (
    product_id = any(array(select p.id from recall.product as p where recall._may_write(p.id)))
);

create policy update_image on recall.image for update
using (
    product_id = any(array(select p.id from recall.product as p where recall._may_write(p.id)))
)
with check (
    product_id = any(array(select p.id from recall.product as p where recall._may_write(p.id)))
);

create policy delete_image on recall.image for delete
using (
    product_id = any(array(select p.id from recall.product as p where recall._may_write(p.id)))
);

grant select on recall.image to recall_reader;

grant insert (
    product_id, doc_id, chunk_id, ordinal, url, alternative_text, caption, context, content
) on recall.image to recall_writer;

grant update (
    chunk_id, ordinal, url, alternative_text, caption, context, content
) on recall.image to recall_writer;

grant delete on recall.image to recall_writer;
