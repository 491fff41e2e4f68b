create table recall.product_part (
    product_name text not null references recall.placement (product_name)
    on update cascade on delete cascade,
    node text not null references recall.node (name),
    part integer check (part > 0),
    primary key (product_name, node),
    unique (product_name, part)
);

alter table recall.product_part
alter column product_name set statistics 0,
alter column node set statistics 0;

create index product_part_node_idx on recall.product_part (node);

comment on table recall.product_part is
'A product over several nodes: which of them has which part of its documents, by'
' recall._part_number. No rows: it is on one. part: from 1 without gaps; null: the node gives its'
' documents to others. recall.split_product writes it.';

-- As recall.placement.
grant select on recall.product_part to recall_admin;
