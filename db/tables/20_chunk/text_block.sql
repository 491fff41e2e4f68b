create type recall.text_block as (
    ordinal integer,
    kind "char",
    level integer,
    title text,
    content text,
    cut "char"
);

comment on type recall.text_block is
'A part of a text that is kept together where that can be helped. kind: h heading (level 1 to 6,'
' title), p paragraph, l list, t table, c code, q quote, d definition, i image, x markup without'
' text, f front matter (level 0); upper case where it goes on with the block before. cut: where it'
' is too long it goes by sentence (p), by line (c), or is a heading (h).';
