-- Pages are half full, so that each update finds room beside the old row.
create unlogged table recall._fit_vector (
    encoder_id integer not null,
    kind "char" not null check (kind in ('a', 'p', 'q', 'r', 's')),
    chunk_no integer not null,
    v vector not null,
    primary key (encoder_id, kind, chunk_no)
) with (fillfactor = 50);

alter table recall._fit_vector alter column v set storage main;

comment on table recall._fit_vector is
'The state of a conjugate-gradient fit, a row a chunk and kind: a dual solution, r residual, p'
' search direction, s the same over the chunk''s norm, q the system''s product with p.';
