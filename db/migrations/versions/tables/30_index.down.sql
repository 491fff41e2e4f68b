create sequence recall.chunk_version_seq as integer;

select setval('recall.chunk_version_seq', max(c.version)) from recall.chunk as c;

do $$
declare
    v_sequence regclass;
begin
    for v_sequence in
        select c.oid::regclass
        from pg_class as c
        where
            c.relnamespace = 'recall'::regnamespace
            and c.relkind = 'S'
            and c.relname ~ '^_version_[0-9]+$'
    loop
        execute format('drop sequence %s', v_sequence);
    end loop;
end;
$$;

alter table recall._block rename to _block_after;
alter table recall._block_after rename constraint _block_pkey to _block_after_pkey;

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

alter table recall._block alter column postings set storage external;

insert into recall._block (product_id, term, lo, hi, n, max_tf, min_length, postings)
select b.product_id, b.term, b.lo, b.hi, b.n, b.max_tf, b.min_length, b.postings
from recall._block_after as b
order by b.product_id, b.term, b.lo;

drop table recall._block_after;

comment on table recall._block is
'Postings of a term, up to 240 a row. A posting is version << 32 | length << 8 | tf of a chunk; lo and'
' hi bound the versions, max_tf and min_length what a posting of the block can score.';
