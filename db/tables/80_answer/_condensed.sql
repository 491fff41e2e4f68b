create type recall._condensed as (
    content text,
    sources integer [],
    generator text,
    dropped integer,
    note text
);

comment on type recall._condensed is
'A text taken from an array of recall._source: sources, the places in it of what the marks [1], [2]'
' mean.';
