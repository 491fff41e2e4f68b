create table recall._translation_bigram (
    model_id bigint not null references recall.trained_model (id) on delete cascade,
    word text collate "C" not null,
    next_word text collate "C" not null,
    score real not null,
    primary key (model_id, word, next_word)
);

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall._translation_bigram
alter column word set statistics 0,
alter column next_word set statistics 0;

comment on table recall._translation_bigram is
'The logarithm of the probability that next_word follows word in a translation; '''' is where it'
' begins and ends.';
