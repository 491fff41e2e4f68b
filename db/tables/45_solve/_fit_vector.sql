-- Pages are half full, so that each update finds room beside the old row.
create unlogged table recall._fit_vector (
    fit_id integer not null,
    kind "char" not null check (kind in ('a', 'p', 'q', 'r', 's')),
    item_no integer not null,
    v vector not null,
    primary key (fit_id, kind, item_no)
) with (fillfactor = 50);

alter table recall._fit_vector alter column v set storage main;

comment on table recall._fit_vector is
'The state of a conjugate-gradient fit, a row an item and kind: a dual solution, r residual, p'
' search direction, s the same over the item''s norm, q the system''s product with p. In the end'
' s is the dual solution over the norm.';
