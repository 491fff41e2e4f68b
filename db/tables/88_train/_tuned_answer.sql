create table recall._tuned_answer (
    model_id bigint not null references recall.trained_model (id) on delete cascade,
    asked bytea not null,
    said text,
    primary key (model_id, asked)
);

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall._tuned_answer
alter column said set statistics 0;

comment on table recall._tuned_answer is
'What a model elsewhere, tuned by trainer http, said of records held out. asked: SHA-256 of the'
' text, and of pairs of both.';
