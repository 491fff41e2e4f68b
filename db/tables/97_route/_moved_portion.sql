create table recall._moved_portion (
    product_id integer not null references recall.product (id) on delete cascade,
    family text not null,
    portion bigint not null,
    digest bigint not null,
    primary key (product_id, family, portion)
);

alter table recall._moved_portion alter column family set statistics 0;

comment on table recall._moved_portion is
'What has arrived of a product that moves to this node, written with its rows. digest: of the'
' versions of rows that it had on the other node (recall._move_digests).';
