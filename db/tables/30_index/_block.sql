-- Columns in an order, and of types, that let four full rows fit into a page.
create table recall._block (
    product_id integer not null,
    lo integer not null,
    hi integer not null,
    min_length integer not null,
    n smallint not null,
    max_tf smallint not null,
    term text collate "C" not null,
    postings bigint [] not null,
    primary key (product_id, term, lo)
) with (toast_tuple_target = 4080);

-- Numbers do not compress well, and a block is read as a whole.
alter table recall._block alter column postings set storage external;

comment on table recall._block is
'Postings of a term, at most recall._block_size of them, as recall._pack_posting makes them,'
' ascending, since searches look them up by halving. lo and hi bound the versions, max_tf and'
' min_length what a posting of the block can score.';
