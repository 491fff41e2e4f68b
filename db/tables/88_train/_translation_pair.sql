create table recall._translation_pair (
    model_id bigint not null references recall.trained_model (id) on delete cascade,
    round integer not null,
    source_no integer not null,
    target_no integer not null,
    forward real not null,
    backward real not null,
    primary key (model_id, round, source_no, target_no)
);

comment on table recall._translation_pair is
'The lexicon while a translation model trains: forward is the probability of the target''s word'
' given the source''s, backward the other way round.';
