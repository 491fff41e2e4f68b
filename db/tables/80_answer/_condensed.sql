create type recall._condensed as (
    content text,
    sources integer [],
    generator text,
    dropped integer,
    note text,
    left_out text []
);

comment on type recall._condensed is
'A text taken from an array of passages: sources, the places in it of what the marks [1], [2]'
' mean. left_out: why a passage is not in it, null for those that are, by their place.';
