create table recall.node_registry (
    name name primary key,
    place integer not null unique,
    key text [] not null,
    leaves_out text [] not null default '{}',
    condition text not null default 'true',
    is_copied boolean not null default true,
    writer text,
    remover text,
    check (is_copied or num_nonnulls(writer, remover) = 0)
);

alter table recall.node_registry
alter column key set statistics 0,
alter column leaves_out set statistics 0,
alter column condition set statistics 0,
alter column writer set statistics 0,
alter column remover set statistics 0;

comment on table recall.node_registry is
'The tables whose rows are for all products, and the same on every node, in the order in which a'
' node takes them (recall.sync_node). key: the columns that a row is known by; leaves_out: those'
' that are a node''s own; condition: in SQL, which rows t. is_copied: false where rows name'
' functions, or are the release''s: the owner of a node writes them. writer, remover: the statement'
' by which a node takes the row $1, a JSON object, and gives it up; null: as the table takes it.';

insert into recall.node_registry (
    name, place, key, leaves_out, condition, writer, remover
) values
(
    'setting', 1, '{name}', '{type,initial,description}', 'true',
    'select recall.set_setting($1 ->> ''name'', $1 ->> ''value'')', null
),
(
    'user_word', 2, '{word}', '{created}', 'true',
    'select recall.add_user_word($1 ->> ''word'')',
    'select recall.remove_user_word($1 ->> ''word'')'
),
(
    'analyzer', 3, '{name}', '{version}', 'true',
    'select recall.add_analyzer($1 ->> ''name'', $1 -> ''options'', $1 ->> ''function_name'')', null
),
(
    'synonym', 4, '{term,synonym}', '{id,product_id}', 't.product_id is null',
    'select recall.add_synonym($1 ->> ''term'', $1 ->> ''synonym'', p_both_ways => false)',
    'select recall.remove_synonym($1 ->> ''term'', $1 ->> ''synonym'')'
),
('http_origin', 5, '{origin}', '{created}', 'true', null, null),
('http_format', 6, '{name,kind}', '{}', 'true', null, null),
(
    -- What has a key in clear stays where somebody wrote it.
    'model', 7, '{name}', '{id,created}',
    'not exists (select from jsonb_object_keys(t.options) as k'
    ' where k ~* ''(api_?key|token|password|authorization)$'')',
    'select recall.register_model($1 ->> ''name'', $1 ->> ''provider'','
    ' ($1 ->> ''dimensions'')::integer, $1 -> ''options'', $1 ->> ''kind'')', null
),
('word_list', 8, '{name}', '{}', 'true', null, null),
('source_kind', 9, '{tag}', '{}', 'true', null, null),
(
    'strategy', 10, '{name}', '{created,modified,product_id}', 't.product_id is null',
    'select recall._take_strategy($1)', null
),
(
    'compliance_rule', 11, '{name}', '{id,product_id,created,modified}', 't.product_id is null',
    'select recall._take_compliance_rule($1)',
    'select recall.remove_compliance_rule($1 ->> ''name'')'
),
('answer_text', 12, '{name,language}', '{}', 'true', null, null),
('chatter', 13, '{wording}', '{pattern}', 'true', null, null);

insert into recall.node_registry (name, place, key, is_copied) values
('provider', 21, '{name}', false),
('channel', 22, '{name}', false),
('engine', 23, '{name}', false),
('fusion', 24, '{name}', false),
('reranker', 25, '{name}', false),
('task', 26, '{name}', false),
('trainer', 27, '{name,task}', false),
('passage_feature', 28, '{name}', false),
('answerable_feature', 29, '{name}', false);

-- It is run as SQL with the rights of who brings a node up to date: only the owner writes it.
grant select on recall.node_registry to recall_admin;
