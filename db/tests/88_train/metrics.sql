-- The metrics of labels are scikit-learn's. The figures are what this printed (scikit-learn 1.9.1):
--   precision_recall_fscore_support(t, p, average="macro", zero_division=0), accuracy_score(t, p)
-- of t and p, the letters of the two texts below.
select plan(3);

create temp table t_metrics as
select recall._class_metrics(
    string_to_array('cbdaaacabaaddabadaabadababcdbacbabcaaabddcddccbbbacdcdcaadbc', null),
    string_to_array('cbdeaccabacdacdadacbadbdaacdbacbcdbaaabddcddceabeacdaddaadbc', null)
) as m;
select is(
    (select array_agg(k order by k) from t_metrics cross join jsonb_object_keys(m) as k),
    array['accuracy', 'f1', 'precision', 'recall', 'records'], 'what is measured'
);
select ok(
    abs((m ->> 'accuracy')::float8 - 0.7) < 1e-9
    and abs((m ->> 'precision')::float8 - 0.5886324786324787) < 1e-9
    and abs((m ->> 'recall')::float8 - 0.5655677655677656) < 1e-9
    and abs((m ->> 'f1')::float8 - 0.5704403183023873) < 1e-9,
    'a label that is only predicted counts as 0'
)
from t_metrics;
select is(
    recall._class_metrics('{a,b}', '{a,b}') ->> 'f1', '1', 'all right'
);
select * from finish();
