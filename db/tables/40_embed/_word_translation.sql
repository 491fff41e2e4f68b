-- Terms of listed words of two languages whose vectors are near: what each is in the other one.
create table recall._word_translation (
    model_id integer not null references recall.model (id),
    analyzer text not null references recall.analyzer (name) on update cascade on delete cascade,
    term text collate "C" not null,
    other text collate "C" not null,
    similarity real not null,
    primary key (model_id, analyzer, term, other)
);

comment on table recall._word_translation is
'By recall._translate_words, both ways. similarity: the cosine of the two, each less its'
' language''s mean. The same for all products.';
