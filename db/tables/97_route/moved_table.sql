create table recall.moved_table (
    name name primary key,
    family text not null,
    place integer not null unique,
    condition text not null,
    key text
);

alter table recall.moved_table
alter column family set statistics 0,
alter column condition set statistics 0,
alter column key set statistics 0;

comment on table recall.moved_table is
'The tables whose rows move with a product, in the order in which they are written. condition: in'
' SQL, which rows t are those of product $1. key: the number by which the rows of a family are cut'
' into portions, 64 values each; null where all are one portion, number 0.';

insert into recall.moved_table (name, family, place, condition, key) values
('document', 'document', 1, 't.product_id = $1', 't.id'),
('chunk', 'document', 2, 't.product_id = $1', 't.doc_id'),
('image', 'document', 3, 't.product_id = $1', 't.doc_id'),
('embedding', 'vector', 4, 't.product_id = $1', 't.chunk_id'),
('embedding_job', 'vector', 5, 't.product_id = $1', 't.chunk_id'),
('image_embedding', 'picture', 6, 't.product_id = $1', 't.image_id'),
('golden_set', 'golden', 7, 't.product_id = $1', null),
(
    'golden_question', 'golden', 8,
    't.golden_set_id in (select g.id from recall.golden_set as g where g.product_id = $1)', null
),
('golden_judgement', 'golden', 9, 't.product_id = $1', null),
(
    'evaluation', 'golden', 10,
    't.golden_set_id in (select g.id from recall.golden_set as g where g.product_id = $1)', null
),
(
    'learning', 'golden', 11,
    't.golden_set_id in (select g.id from recall.golden_set as g where g.product_id = $1)', null
),
(
    'learning_trial', 'golden', 12,
    't.learning_id in (select l.id from recall.learning as l inner join recall.golden_set as g'
    ' on l.golden_set_id = g.id where g.product_id = $1)', null
),
('product_model', 'settings', 13, 't.product_id = $1', null),
('image_model', 'settings', 14, 't.product_id = $1', null),
('strategy', 'settings', 15, 't.product_id = $1', null),
('synonym', 'settings', 16, 't.product_id = $1', null),
('synonym_suggestion', 'settings', 17, 't.product_id = $1', null),
('compliance_rule', 'settings', 18, 't.product_id = $1', null),
('answerable_fit', 'settings', 19, 't.product_id = $1', null),
('experiment', 'settings', 20, 't.product_id = $1', null),
(
    'assignment', 'settings', 21,
    't.experiment_id in (select e.id from recall.experiment as e where e.product_id = $1)', null
),
('qa_log', 'answer', 22, 't.product_id = $1', 't.id'),
(
    'rating', 'answer', 23,
    'exists (select from recall.qa_log as q where q.id = t.answer_id and q.product_id = $1)',
    't.answer_id'
),
('conversation', 'conversation', 24, 't.product_id = $1', 't.id'),
(
    'message', 'conversation', 25,
    'exists (select from recall.conversation as c where c.id = t.conversation_id'
    ' and c.product_id = $1)', 't.conversation_id'
),
('sealing', 'settings', 26, 't.product_id = $1', null),
('_product_key', 'settings', 27, 't.product_id = $1', null),
('figure_budget', 'settings', 28, 't.product_id = $1', null),
('vector_recall', 'settings', 29, 't.product_id = $1', null),
('_tally', 'metrics', 30, 't.product_id = $1', null),
('_event', 'metrics', 31, 't.product_id = $1', null),
(
    '_golden_cache', 'cache', 32,
    't.golden_set_id in (select g.id from recall.golden_set as g where g.product_id = $1)', null
),
(
    '_golden_hit', 'cache', 33,
    't.golden_set_id in (select g.id from recall.golden_set as g where g.product_id = $1)', null
),
('_encoder', 'encoder', 34, 't.product_id = $1 and t.in_use', null),
(
    '_encoder_chunk', 'encoder_chunk', 35,
    't.encoder_id in (select e.id from recall._encoder as e where e.product_id = $1 and e.in_use)',
    't.chunk_no'
),
(
    -- Terms have no numbers: 64 portions.
    '_encoder_term', 'encoder_term', 36,
    't.encoder_id in (select e.id from recall._encoder as e where e.product_id = $1 and e.in_use)',
    '(hashtext(t.term) & 4095)'
);

-- It is run as SQL with the owner's rights: only the owner writes it.
grant select on recall.moved_table to recall_admin;
