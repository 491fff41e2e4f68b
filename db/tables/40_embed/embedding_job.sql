create table recall.embedding_job (
    product_id integer not null,
    chunk_id bigint not null,
    model_id integer not null references recall.model (id),
    content_hash bytea not null,
    attempts integer not null default 0,
    next_try timestamptz not null default now(),
    claim uuid,
    last_error text,
    created timestamptz not null default now(),
    primary key (product_id, chunk_id, model_id),
    foreign key (product_id, chunk_id) references recall.chunk (product_id, id) on delete cascade
);

create index embedding_job_next_idx
on recall.embedding_job (model_id, next_try, product_id, chunk_id) where attempts < 10;

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.embedding_job
alter column content_hash set statistics 0,
alter column last_error set statistics 0;

comment on table recall.embedding_job is
'A chunk that waits for its vector. A claimed job is due again at next_try, when its lease ends;'
' after 10 attempts it rests until recall.retry_embedding_jobs.';

-- Writers see what waits in the products that they may read; the queue's functions change it.
alter table recall.embedding_job enable row level security;

create policy read_embedding_job on recall.embedding_job for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.embedding_job to recall_writer;
