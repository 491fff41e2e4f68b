create table recall._class_term (
    model_id bigint not null references recall.trained_model (id) on delete cascade,
    term text collate "C" not null,
    term_no integer not null,
    scale real not null,
    weights halfvec,
    primary key (model_id, term)
);

alter table recall._class_term alter column weights set storage main;

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall._class_term
alter column term set statistics 0,
alter column weights set statistics 0;

comment on table recall._class_term is
'The features of a classifier. A text''s score for a class is the sum of their weights, over the'
' length of the vector of their scales; weights: a class each, scale times the weight of the unit'
' vector. The feature '''' is the bias, which is added as it is.';
