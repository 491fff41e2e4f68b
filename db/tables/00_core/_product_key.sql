create table recall._product_key (
    product_id integer not null references recall.product (id) on delete cascade,
    number integer not null,
    wrapped bytea not null,
    created timestamptz not null default now(),
    primary key (product_id, number)
);

comment on table recall._product_key is
'The keys that fields of a product are sealed with, each sealed itself with the master key, which'
' stands nowhere. Of two the one of the greater number is current: recall.reseal is on its way.';
