alter table recall._block set (fillfactor = 80);

comment on table recall._block is
'Postings of a term, up to 240 a row. A posting is version << 32 | length << 8 | tf of a chunk; lo and'
' hi bound the versions, max_tf and min_length what a posting of the block can score.';
