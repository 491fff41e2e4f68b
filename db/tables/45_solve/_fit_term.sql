create unlogged table recall._fit_term (
    fit_id integer not null,
    term_no integer not null,
    term text collate "C" not null,
    df integer not null,
    idf double precision not null,
    known vector,
    primary key (fit_id, term_no)
);

alter table recall._fit_term alter column known set storage main;

comment on table recall._fit_term is
'The terms of a fit''s items, those of several items (df) first. known: idf times a vector that'
' the term has already; what these give is taken from the targets, and the fit is of the rest.';
