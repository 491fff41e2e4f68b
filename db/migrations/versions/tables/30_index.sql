-- Postings of a block ascend, since searches look them up by halving; columns in an order, and of
-- types, that let four full rows fit into a page.

alter table recall._block rename to _block_before;
alter table recall._block_before rename constraint _block_pkey to _block_before_pkey;

create table recall._block (
    product_id integer not null,
    lo integer not null,
    hi integer not null,
    min_length integer not null,
    n smallint not null,
    max_tf smallint not null,
    term text collate "C" not null,
    postings bigint [] not null
) with (toast_tuple_target = 4080);

alter table recall._block alter column postings set storage external;

insert into recall._block (product_id, lo, hi, min_length, n, max_tf, term, postings)
select
    b.product_id, b.lo, b.hi, b.min_length, b.n, b.max_tf, b.term,
    array(select p from unnest(b.postings) as p order by p)
from recall._block_before as b
order by b.product_id, b.term, b.lo;

drop table recall._block_before;

alter table recall._block add primary key (product_id, term, lo);

comment on table recall._block is
'Postings of a term, up to 240 a row, ascending. A posting is version << 32 | length << 8 | tf of a chunk;'
' lo and hi bound the versions, max_tf and min_length what a posting of the block can score.';

-- Versions of a product's chunks come from a sequence of its own, recall._version_<id>, since what a
-- failed statement takes of a sequence is gone. Who compacts a product holds its row of _packed.

insert into recall._packed (product_id, chunks, total_length)
select p.id, 0, 0 from recall.product as p
on conflict (product_id) do nothing;

do $$
declare
    v_product record;
begin
    for v_product in
        select p.id, coalesce(max(c.version), 0) + 1 as next
        from recall.product as p
        left join recall.chunk as c on p.id = c.product_id
        group by p.id
    loop
        execute format(
            'create sequence recall._version_%s as integer start %s', v_product.id, v_product.next
        );
    end loop;
end;
$$;

drop sequence recall.chunk_version_seq;
