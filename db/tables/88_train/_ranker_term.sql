create table recall._ranker_term (
    model_id bigint not null references recall.trained_model (id) on delete cascade,
    term text collate "C" not null,
    idf double precision not null,
    primary key (model_id, term)
);

alter table recall._ranker_term alter column term set statistics 0;

comment on table recall._ranker_term is
'How rare the terms are of the texts that a ranker learned from; the term '''' is for all others.';
