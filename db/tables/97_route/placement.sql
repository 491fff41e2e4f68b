create table recall.placement (
    product_name text primary key check (length(product_name) between 1 and 200),
    node text not null references recall.node (name),
    placed timestamptz not null default now()
);

alter table recall.placement
alter column product_name set statistics 0,
alter column node set statistics 0;

comment on table recall.placement is
'Which node a product is on. recall.create_product and recall.place_product write it.';

-- It holds the names of hidden products; members of recall_admin see all of them.
grant select on recall.placement to recall_admin;
