create table recall.image_model (
    product_id integer primary key references recall.product (id) on delete cascade,
    model_id integer not null references recall.model (id),
    created timestamptz not null default now()
);

comment on table recall.image_model is
'The model of kind image that embeds a product''s images, see recall.attach_image_model.';

-- Readers see those of the products that they may read.
alter table recall.image_model enable row level security;

create policy read_image_model on recall.image_model for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.image_model to recall_reader;
