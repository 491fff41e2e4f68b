create type recall.text_block as (
    ordinal integer,
    kind "char",
    level integer,
    title text,
    content text
);

comment on type recall.text_block is
'A part of a text that is kept together where that can be helped. kind: p prose, c code, t table,'
' h heading (level 1 to 6, title), f front matter (level 0).';
