create type recall.prediction as (
    n integer,
    prediction text,
    probability double precision,
    scores jsonb
);

comment on type recall.prediction is
'What a model predicts of the n-th text, from 1: of a classification a label, its probability and'
' those of all labels; of other tasks a text, how sure it is, from 0 to 1, and what the trainer'
' tells of it.';
