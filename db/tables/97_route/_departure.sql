create table recall._departure (
    product_id integer primary key references recall.product (id) on delete cascade,
    node text not null,
    left_by xid8 not null,
    moment pg_snapshot not null
);

alter table recall._departure alter column node set statistics 0;

comment on table recall._departure is
'A product that has left this node: its row decides that node serves the product. left_by: the'
' transaction, after which no write began here. moment: what was copied, at least.';
