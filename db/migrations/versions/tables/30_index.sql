-- Postings of a block ascend: searches look them up by halving.
alter table recall._block set (fillfactor = 100);

update recall._block as b
set postings = array(select p from unnest(b.postings) as p order by p)
where exists (
    select from unnest(b.postings, b.postings[2:]) as p (this, next) where p.this > p.next
);

comment on table recall._block is
'Postings of a term, up to 240 a row, ascending. A posting is version << 32 | length << 8 | tf of a chunk;'
' lo and hi bound the versions, max_tf and min_length what a posting of the block can score.';
