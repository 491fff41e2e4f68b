create type recall.text_chunk as (
    ordinal integer,
    heading_path text [],
    content text,
    overlap integer
);

comment on type recall.text_chunk is
'A chunk of a text, from recall.chunk_text. The first overlap characters of content repeat the end'
' of the chunk before.';
