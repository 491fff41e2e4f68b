create table recall._translation_token (
    model_id bigint not null references recall.trained_model (id) on delete cascade,
    is_source boolean not null,
    record_no integer not null,
    place integer not null,
    word text collate "C" not null,
    word_no integer not null,
    start integer not null,
    stop integer not null,
    size integer not null,
    fluency real not null default 0,
    lexical real not null default 0,
    primary key (model_id, is_source, record_no, place)
);

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall._translation_token alter column word set statistics 0;

comment on table recall._translation_token is
'The words of both sides while a translation model trains. word_no: the same for the same word.'
' start, stop: its characters with the blanks before it; size: words of the text. fluency: the'
' logarithm of the word''s probability'
' behind the one before; lexical: that of the best word on the other side.';
