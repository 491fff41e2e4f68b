create table recall.passage_feature (
    name text primary key check (name ~ '^[a-z][a-z_]{0,62}$'),
    place integer not null unique,
    weight double precision not null,
    description text not null
);

comment on table recall.passage_feature is
'What the score of a passage as an answer is made of: the sum over features of weight times value.'
' place: where the value stands in recall._passage.features. docs/lab/answers.md tells how the'
' weights were fitted.';

insert into recall.passage_feature (place, name, weight, description) values
(
    1, 'search', 1.65,
    'fused score of its chunk over that of the best one, 0.6 of it for a chunk beside'
),
(2, 'rank', 1.34, 'one over the rank of its chunk'),
(3, 'own', 0.68, 'share of the question''s weight that it has'),
(4, 'covered', 1.36, 'the same with title and headings'),
(5, 'headed', 0.6, 'the same of title and headings alone'),
(6, 'best', 0.28, 'the weight of its best sentence, less for terms that the document has all over'),
(7, 'best_of_all', 1.4, 'that over the best passage''s'),
(8, 'leads', 0.06, 'it is the first one below its heading'),
(9, 'opens', 0.0, 'it is the first one of its document'),
(10, 'length', 0.61, 'logarithm of its characters, 1 for 1,100 and more'),
(11, 'list', 0.27, 'it has a list'),
(12, 'code', -0.28, 'it has code'),
(13, 'table', 0.54, 'it has a table'),
(
    14, 'how', 0.93,
    'the question asks how, and it has code (1.75), a list (1) or names code in a line (0.75)'
),
(15, 'value', 1.07, 'the question asks for a value, and it has a figure'),
(16, 'why', 0.28, 'the question asks why, and it says because'),
(17, 'what', -0.45, 'the question asks what something is, and it leads'),
(18, 'named', 1.1, 'share of what the question calls by its name that it has'),
(
    19, 'begun', 0.06,
    'the same of its first sentence, where that is short: it is what is told about'
),
(20, 'knowledge', -0.5, 'it is of the knowledge base'),
(21, 'ticket', -0.55, 'it is of a ticket');

grant select on recall.passage_feature to recall_reader;
