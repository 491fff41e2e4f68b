create table recall._translation_link (
    model_id bigint not null references recall.trained_model (id) on delete cascade,
    record_no integer not null,
    source_place integer not null,
    target_place integer not null,
    primary key (model_id, record_no, source_place, target_place)
);

comment on table recall._translation_link is
'Which word translates which, while a translation model trains.';
