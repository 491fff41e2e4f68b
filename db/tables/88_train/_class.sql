create table recall._class (
    model_id bigint not null references recall.trained_model (id) on delete cascade,
    class_no integer not null,
    label text not null,
    records integer not null,
    dense_weights vector,
    primary key (model_id, class_no)
);

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall._class
alter column label set statistics 0,
alter column dense_weights set storage main;

comment on table recall._class is
'The labels of a classifier, numbered from 1 in the order of their characters, and how many records'
' it was trained on have each; and its weights of dense features, where it has any.';
