create table recall.source_kind (
    tag text primary key,
    keyword_weight "char" not null default 'D' check (keyword_weight in ('A', 'B', 'C', 'D')),
    answer_policy text not null default 'summarize'
    check (answer_policy in ('verbatim', 'link', 'summarize'))
);

comment on table recall.source_kind is
'Weight of a document''s keywords and how it is answered, by tag. The tag ''*'' stands for any'
' other tag, the empty tag for none.';

insert into recall.source_kind (tag, keyword_weight, answer_policy) values
('direct', 'A', 'verbatim'),
('aone', 'B', 'link'),
('*', 'C', 'summarize'),
('', 'D', 'summarize');

-- Readers see how each kind is answered; admins change it.
grant select on recall.source_kind to recall_reader;

grant insert, update, delete on recall.source_kind to recall_admin;
