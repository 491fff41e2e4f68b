create type recall.finding as (
    rule text,
    severity text,
    action text,
    matched text,
    reason text,
    score double precision
);

comment on type recall.finding is
'What a compliance rule found in a text. score: 1 for a pattern, else how similar or'
' how probable, 0 to 1.';
