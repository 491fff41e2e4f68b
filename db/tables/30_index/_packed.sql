-- Versions of a product's chunks come from a sequence of its own, recall._version_<id>, since what
-- a failed statement takes of a sequence is gone. Who compacts a product holds its row.
create table recall._packed (
    product_id integer primary key,
    chunks bigint not null,
    total_length bigint not null
);

comment on table recall._packed is
'Number and total length of the chunks in _block. Written by compaction only, under its lock.';
