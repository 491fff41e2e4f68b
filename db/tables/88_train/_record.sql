create table recall._record (
    snapshot_id bigint not null references recall.project_snapshot (id) on delete cascade,
    record_no integer not null,
    is_test boolean not null,
    text_a text not null,
    text_b text,
    target text not null,
    primary key (snapshot_id, record_no)
);

comment on table recall._record is
'The records of snapshots, numbered from 1 as they were read. Trainers learn from those that are'
' not is_test; what they predict of the others is what recall.trained_model.metrics says.';
