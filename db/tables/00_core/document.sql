create table recall.document (
    product_id integer not null references recall.product (id),
    id bigint not null default nextval('recall.id_seq'),
    product_name text not null,
    external_id text,
    title text not null,
    url text,
    key_word text,
    tag text,
    metadata jsonb not null default '{}',
    identity_hash bytea not null,
    content_hash bytea,
    key_word_tsvector tsvector,
    created timestamptz not null default now(),
    modified timestamptz not null default now(),
    primary key (product_id, id),
    unique (product_id, identity_hash)
);

create unique index document_id_idx on recall.document (id);

create index document_key_word_idx on recall.document using gin (key_word_tsvector);

create index document_metadata_idx on recall.document using gin (metadata jsonb_path_ops);

-- By a hash, since a title may be longer than an index row.
create index document_title_idx on recall.document (product_id, hashtextextended(title, 0));

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.document
alter column product_name set statistics 0,
alter column external_id set statistics 0,
alter column title set statistics 0,
alter column url set statistics 0,
alter column key_word set statistics 0,
alter column tag set statistics 0,
alter column identity_hash set statistics 0,
alter column content_hash set statistics 0,
alter column key_word_tsvector set statistics 0;

alter index recall.document_title_idx alter column 2 set statistics 0;

comment on table recall.document is
'A document of a product, updated by its title, or by external_id where the titles of a source are'
' not unique. product_id is filled in from product_name by a trigger.';

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
