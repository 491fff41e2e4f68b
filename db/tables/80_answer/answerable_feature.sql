create table recall.answerable_feature (
    name text primary key check (name ~ '^[a-z][a-z_]{0,62}$'),
    place integer not null unique,
    weight double precision not null,
    description text not null
);

comment on table recall.answerable_feature is
'What tells whether that which was found answers a question. Its probability is 1 / (1 + exp(-x)),'
' x the sum over features of weight times value. docs/lab/answers.md tells how the weights were'
' fitted; those of recall.answerable_fit take their place.';

insert into recall.answerable_feature (place, name, weight, description) values
(1, 'base', -4.341, 'always 1'),
(2, 'unknown', -2.039, 'share of the question''s weight in terms that the product does not have'),
(3, 'unknown_names', -4.556, 'the same of what the question calls by its name'),
(4, 'phrases', 3.949, 'the most that phrases of the question match in a chunk'),
(5, 'terms', 0.740, 'logarithm of the number of its terms and one'),
(6, 'headed', 5.091, 'the most of its weight in title and headings of a good passage'),
(7, 'named', 3.073, 'the most of its names in a good passage'),
(8, 'score', 0.086, 'score of the best passage'),
(9, 'cosine', 5.420, 'cosine of the third nearest chunk to the question, 0 without vectors'),
(10, 'vectors', -1.915, '1 where vectors were compared, else 0'),
(11, 'covered', 3.492, 'the most of its weight in a good passage, its title and headings');

grant select on recall.answerable_feature to recall_reader;
