create unlogged table recall._fit_posting (
    encoder_id integer not null,
    term_no integer not null,
    chunk_no integer not null,
    tf integer not null
);

create index _fit_posting_idx on recall._fit_posting (encoder_id, term_no);
