create type recall._hypothesis as (
    n integer,
    place integer,
    last_word text,
    score double precision,
    translation text,
    parts integer []
);

comment on type recall._hypothesis is
'A translation of the first place words of the n-th text. parts: of each phrase the place before'
' it, its last one and its rank, 0 where none is known.';
