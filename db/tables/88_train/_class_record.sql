create table recall._class_record (
    model_id bigint not null references recall.trained_model (id) on delete cascade,
    record_no integer not null,
    class_no integer not null,
    split integer not null,
    text_hash bytea not null,
    features text [],
    terms integer [],
    dense vector,
    dual halfvec,
    primary key (model_id, record_no)
);

alter table recall._class_record
alter column dense set storage main,
alter column dual set storage main;

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall._class_record
alter column features set statistics 0,
alter column terms set statistics 0,
alter column text_hash set statistics 0,
alter column dual set statistics 0;

comment on table recall._class_record is
'A record that a classifier learns from. While it is trained: features, then terms, their numbers;'
' and dense, what is a number of itself, standardized. dual, its share in the solution, a class'
' each, stays, and is what the next model begins with. text_hash: SHA-256 of the texts.';
