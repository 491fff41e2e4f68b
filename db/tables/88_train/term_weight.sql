create type recall.term_weight as (
    term text,
    label text,
    weight double precision,
    share double precision
);

comment on type recall.term_weight is
'What a feature of a text added to a label''s score: weight, of all that was added to it, positive'
' or negative, share.';
