create table recall._ranker_item (
    model_id bigint not null references recall.trained_model (id) on delete cascade,
    list_no integer not null,
    item_no integer not null,
    gain double precision not null,
    stands_for double precision not null default 1,
    features text [],
    batch integer,
    share double precision,
    feature_nos integer [],
    primary key (model_id, list_no, item_no)
);

create index _ranker_item_batch_idx on recall._ranker_item (model_id, batch);

alter table recall._ranker_item alter column features set statistics 0;

comment on table recall._ranker_item is
'What a ranker learns from, until it has: lists of candidates, each with what it gains, from 0 to'
' 1, as which of how many of its kind it was drawn, and its features. recall._number_features fills'
' batch, share and feature_nos.';
