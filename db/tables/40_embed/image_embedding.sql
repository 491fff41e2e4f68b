-- The queue and what comes of it in one: an image is asked for once, and its vector stays.
create table recall.image_embedding (
    product_id integer not null,
    image_id bigint not null,
    model_id integer not null references recall.model (id),
    content_hash bytea not null,
    content_embedding halfvec,
    attempts integer not null default 0,
    next_try timestamptz not null default now(),
    claim uuid,
    last_error text,
    created timestamptz not null default now(),
    primary key (product_id, model_id, image_id),
    foreign key (product_id, image_id) references recall.image (product_id, id) on delete cascade
);

alter table recall.image_embedding alter column content_embedding set storage main;

create index image_embedding_image_idx on recall.image_embedding (product_id, image_id);

create index image_embedding_next_idx
on recall.image_embedding (model_id, next_try, product_id, image_id)
where content_embedding is null and attempts < 10;

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.image_embedding
alter column content_hash set statistics 0,
alter column last_error set statistics 0;

comment on table recall.image_embedding is
'The unit-length vector that a model gave an image, or null while it waits for one: due at'
' next_try, which ends the lease of a claim, and at rest after 10 attempts until'
' recall.attach_image_model.';

-- Readers see those of the products that they may read.
alter table recall.image_embedding enable row level security;

create policy read_image_embedding on recall.image_embedding for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.image_embedding to recall_reader;
