create type recall._hypothesis as (
    n integer,
    place integer,
    last_word text,
    score double precision,
    translation text
);

comment on type recall._hypothesis is
'A translation of the first place words of the n-th text.';
