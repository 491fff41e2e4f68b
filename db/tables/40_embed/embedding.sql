-- Vectors stay in the row, also above the 2 kB where others move out: scans read all of them.
create table recall.embedding (
    product_id integer not null,
    chunk_id bigint not null,
    model_id integer not null references recall.model (id),
    content_hash bytea not null,
    content_embedding halfvec not null,
    created timestamptz not null default now(),
    primary key (product_id, chunk_id, model_id),
    foreign key (product_id, chunk_id) references recall.chunk (product_id, id) on delete cascade
);

alter table recall.embedding alter column content_embedding set storage main;

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.embedding alter column content_hash set statistics 0;

comment on table recall.embedding is
'The unit-length vector that a model gave a chunk''s text, and the hash of that text.';

-- Readers see those of the products that they may read.
alter table recall.embedding enable row level security;

create policy read_embedding on recall.embedding for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.embedding to recall_reader;
