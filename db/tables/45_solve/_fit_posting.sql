create unlogged table recall._fit_posting (
    fit_id integer not null,
    term_no integer not null,
    item_no integer not null,
    tf integer not null
);

create index _fit_posting_idx on recall._fit_posting (fit_id, term_no);
