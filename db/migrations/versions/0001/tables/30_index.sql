-- The BM25 index: packed postings, and the changes of chunks that are not packed yet.

create sequence recall.chunk_version_seq as integer;

create table recall._pending (
    product_id integer not null,
    version integer not null,
    sign smallint not null check (sign in (-1, 1)),
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

create table recall._block (
    product_id integer not null,
    term text collate "C" not null,
    lo integer not null,
    hi integer not null,
    n integer not null,
    max_tf integer not null,
    min_length integer not null,
    postings bigint [] not null,
    primary key (product_id, term, lo)
) with (fillfactor = 80, toast_tuple_target = 4080);

-- Numbers do not compress well, and a block is read as a whole.
alter table recall._block alter column postings set storage external;

comment on table recall._block is
'Postings of a term, up to 240 a row. A posting is version << 32 | length << 8 | tf of a chunk; lo and'
' hi bound the versions, max_tf and min_length what a posting of the block can score.';

create table recall._packed (
    product_id integer primary key,
    chunks bigint not null,
    total_length bigint not null
);

comment on table recall._packed is
'Number and total length of the chunks in _block. Written by compaction only, under its lock.';

create table recall._trigram (
    product_id integer not null,
    trigram text collate "C" not null,
    batch integer not null,
    terms text [] not null,
    primary key (product_id, trigram, batch)
);

comment on table recall._trigram is
'The vocabulary of a product by trigrams, for the correction of misspelt words: per compaction that'
' met new words, the words with a trigram. A word may have left the index since.';
