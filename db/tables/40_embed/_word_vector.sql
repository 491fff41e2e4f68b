create table recall._word_vector (
    model_id integer not null references recall.model (id),
    word text collate "C" not null,
    content_embedding halfvec not null,
    primary key (model_id, word)
);

alter table recall._word_vector alter column content_embedding set storage main;

comment on table recall._word_vector is
'The unit-length vector that a model gave a listed word.';
