create table recall.placement (
    product_name text primary key check (length(product_name) between 1 and 200),
    node text not null references recall.node (name),
    placed timestamptz not null default now(),
    is_filling boolean not null default false
);

alter table recall.placement
alter column product_name set statistics 0,
alter column node set statistics 0;

comment on table recall.placement is
'Which node a product is on; of one in parts the first of recall.product_part. is_filling: a'
' document may be on another node than its part. recall.create_product and recall.place_product'
' write it.';

-- It holds the names of hidden products; members of recall_admin see all of them.
grant select on recall.placement to recall_admin;
