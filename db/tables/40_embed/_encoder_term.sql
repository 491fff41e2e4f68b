-- A term of several chunks has a vector; that of a term of one chunk is weight times the chunk's.
create table recall._encoder_term (
    encoder_id integer not null references recall._encoder (id) on delete cascade,
    term text collate "C" not null,
    chunk_no integer,
    weight real,
    term_vector halfvec,
    idf real,
    primary key (encoder_id, term),
    check ((chunk_no is null) = (weight is null) and (chunk_no is null) <> (term_vector is null))
);

alter table recall._encoder_term alter column term_vector set storage main;
