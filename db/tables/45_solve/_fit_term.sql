create unlogged table recall._fit_term (
    encoder_id integer not null,
    term_no integer not null,
    term text collate "C" not null,
    df integer not null,
    idf double precision not null,
    primary key (encoder_id, term_no)
);
