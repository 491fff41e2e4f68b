create table recall._pending (
    product_id integer not null,
    version integer not null,
    sign smallint not null,
    length integer not null,
    terms tsvector not null,
    primary key (product_id, version, sign)
) with (toast_tuple_target = 8160);

-- Uncompressed and in the row: it is read by every search and soon packed.
alter table recall._pending alter column terms set storage external;

comment on table recall._pending is
'One row a change of a chunk, never updated: sign +1 brings the chunk version, -1 takes it away; an'
' update is both. df, the number of chunks and their total length are sums over these rows and the'
' packed ones.';
