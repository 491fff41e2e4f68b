create type recall._sentence as (
    n integer,
    text_no integer,
    raw text,
    words text,
    size integer,
    starts integer [],
    stops integer [],
    word_starts integer [],
    word_stops integer []
);

comment on type recall._sentence is
'The n-th part to translate, of the text text_no: its words with a blank between them, their places'
' in words and, with the blanks before them, in raw.';
