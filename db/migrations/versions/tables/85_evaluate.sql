-- Golden sets: questions and the documents that should be found; evaluations that are kept.

create table recall.golden_set (
    id integer generated always as identity primary key,
    name text not null unique check (length(name) between 1 and 200),
    product_id integer not null references recall.product (id) on delete cascade,
    description text,
    created timestamptz not null default now(),
    modified timestamptz not null default now()
);

create index golden_set_product_idx on recall.golden_set (product_id);

comment on table recall.golden_set is
'Questions of a product and what they should find. recall.load_golden_set fills one.';

create table recall.golden_question (
    id bigint generated always as identity primary key,
    golden_set_id integer not null references recall.golden_set (id) on delete cascade,
    external_id text not null check (length(external_id) between 1 and 500),
    question text not null check (length(question) between 1 and 10000),
    unknown jsonb not null default '{}' check (jsonb_typeof(unknown) = 'object'),
    created timestamptz not null default now(),
    modified timestamptz not null default now(),
    unique (golden_set_id, external_id)
);

comment on table recall.golden_question is
'A question of a golden set, known by external_id. unknown: documents that were named when it was loaded'
' and that the product did not have, with their gains; they do not count.';

create table recall.golden_judgement (
    question_id bigint not null references recall.golden_question (id) on delete cascade,
    product_id integer not null,
    doc_id bigint not null,
    gain real not null check (gain between 0 and 1000000),
    source text not null default 'given' check (source in ('given', 'rating')),
    primary key (question_id, doc_id),
    foreign key (product_id, doc_id) references recall.document (product_id, id) on delete cascade
);

create index golden_judgement_document_idx on recall.golden_judgement (product_id, doc_id);

comment on table recall.golden_judgement is
'How much finding a document is worth to a question: 0 judged and of no use, 1 relevant, more the better.'
' source: given by recall.load_golden_set, which stands above rating, from recall.golden_from_ratings.';

create table recall.evaluation (
    id bigint generated always as identity primary key,
    golden_set_id integer not null references recall.golden_set (id) on delete cascade,
    strategy text not null,
    definition jsonb not null,
    questions integer not null,
    note text,
    results jsonb not null check (jsonb_typeof(results) = 'array'),
    evaluated_by name not null,
    created timestamptz not null default now()
);

create index evaluation_golden_set_idx on recall.evaluation (golden_set_id, created);

comment on table recall.evaluation is
'What recall.record_evaluation measured: results are the rows of recall.evaluate, definition is the'
' strategy as it was then.';

-- Learning.
