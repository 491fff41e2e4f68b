-- What terms mean by themselves, of whatever language: for questions in one that a product lacks.
create table recall._word_term (
    model_id integer not null references recall.model (id),
    analyzer text not null references recall.analyzer (name) on update cascade on delete cascade,
    term text collate "C" not null,
    term_vector halfvec not null,
    primary key (model_id, analyzer, term)
);

alter table recall._word_term alter column term_vector set storage main;

comment on table recall._word_term is
'The vectors of terms that recall.learn_words fits to those of the listed words, less their'
' language''s mean. The same for all products.';
