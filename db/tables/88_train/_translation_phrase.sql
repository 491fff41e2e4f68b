create table recall._translation_phrase (
    model_id bigint not null references recall.trained_model (id) on delete cascade,
    source_key uuid not null,
    rank integer not null,
    target text collate "C" not null,
    first_word text collate "C" not null,
    last_word text collate "C" not null,
    first_score real not null,
    score real not null,
    primary key (model_id, source_key, rank)
);

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall._translation_phrase
alter column target set statistics 0,
alter column first_word set statistics 0,
alter column last_word set statistics 0;

comment on table recall._translation_phrase is
'Phrases of up to 8 words with their best translations, rank 1 the best; source_key: MD5 of the'
' words between blanks. target keeps the blanks before it. first_score: the logarithm of the first'
' word''s probability where what stands before was never seen before it.';
