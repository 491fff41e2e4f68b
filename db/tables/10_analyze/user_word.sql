create table recall.user_word (
    word text collate "C" primary key,
    created timestamptz not null default now()
);

comment on table recall.user_word is
'Words that are terms of their own in every analyzer, folded. recall.add_user_word adds one.';

-- recall.add_user_word and recall.remove_user_word change it.
grant select on recall.user_word to recall_reader;
