create table recall._ranker_feature (
    model_id bigint not null references recall.trained_model (id) on delete cascade,
    feature text collate "C" not null,
    feature_no integer not null,
    weight double precision not null,
    squares double precision not null default 0,
    mean_weight double precision not null default 0,
    primary key (model_id, feature)
);

alter table recall._ranker_feature alter column feature set statistics 0;

comment on table recall._ranker_feature is
'What rankers know: the score of a candidate is the sum of its features'' weights. feature_no: from'
' 1; squares, mean_weight: of the training, the sums of squared slopes and of weights by pass.';
