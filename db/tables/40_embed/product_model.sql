create table recall.product_model (
    product_id integer not null references recall.product (id) on delete cascade,
    model_id integer not null references recall.model (id),
    is_default boolean not null default false,
    created timestamptz not null default now(),
    mode text not null default 'queued' check (mode in ('queued', 'sync')),
    primary key (product_id, model_id)
);

create unique index product_model_default_idx
on recall.product_model (product_id) where is_default;

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.product_model alter column mode set statistics 0;

comment on table recall.product_model is
'The models that embed a product''s chunks. Searches use the default one.';

comment on column recall.product_model.mode is
'queued: new texts wait for recall.embed_pending or a client; sync: they are embedded in the'
' transaction that writes them, and wait only where that fails.';

-- Readers see those of the products that they may read.
alter table recall.product_model enable row level security;

create policy read_product_model on recall.product_model for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.product_model to recall_reader;
