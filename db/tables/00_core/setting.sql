create table recall.setting (
    name text primary key,
    type text not null check (type in ('boolean', 'integer', 'interval')),
    initial text not null,
    value text,
    description text not null
);

comment on table recall.setting is
'What holds for the whole database; value null: initial. recall.set_setting changes it.';

insert into recall.setting (name, type, initial, description) values
('log_answers', 'boolean', 'on', 'whether recall.qa_log keeps answers and what rules found'),
('log_days', 'integer', '90', 'days that recall.purge_qa_log keeps them'),
('session_expiry', 'interval', '1 day', 'after so long a rest a message begins a new context'),
('session_retention', 'interval', '90 days', 'recall.purge_sessions deletes what rests longer'),
(
    'frequent_askers', 'integer', '3',
    'how many people make a question an asked-often one, where an answer was rated good'
),
('frequent_unrated_askers', 'integer', '10', 'how many, where no answer was rated'),
(
    'vector_candidates', 'integer', '4',
    'how many candidates an HNSW index gives for each hit wanted (hnsw.ef_search, at most 1000)'
);

-- recall.set_setting checks what is written.
grant select on recall.setting to recall_reader;
