create type recall.text_chunk as (
    ordinal integer,
    heading_path text [],
    content text,
    overlap integer,
    block_kinds text,
    block_ends integer [],
    page integer
);

comment on type recall.text_chunk is
'A chunk of a text, from recall.chunk_text. The first overlap characters of content repeat the end'
' of the chunk before. What follows them are blocks: one letter of block_kinds and one number of'
' block_ends each, as in recall.chunk. page: where they begin, null where no form feed tells.';
