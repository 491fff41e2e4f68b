create type recall.tuned as (
    status text,
    task text,
    algorithm text,
    deployed boolean
);

comment on type recall.tuned is
'What recall.tune did, in the columns of pgml.tune: status is the project''s name, algorithm the'
' trainer, deployed whether the project predicts with the new model.';
