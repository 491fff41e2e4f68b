-- Golden sets: questions and the documents that should be found; evaluations that are kept.

create table recall.golden_set (
    id integer generated always as identity primary key,
    name text not null check (length(name) between 1 and 200),
    product_id integer not null references recall.product (id) on delete cascade,
    description text,
    created timestamptz not null default now(),
    modified timestamptz not null default now(),
    unique (product_id, name)
);

comment on table recall.golden_set is
'Questions of a product and what they should find. recall.load_golden_set fills one.';

create table recall.golden_question (
    id bigint generated always as identity primary key,
    golden_set_id integer not null references recall.golden_set (id) on delete cascade,
    external_id text not null check (length(external_id) between 1 and 500),
    question text not null check (length(question) between 1 and 10000),
    unknown jsonb not null default '{}' check (jsonb_typeof(unknown) = 'object'),
    terms tsvector not null,
    created timestamptz not null default now(),
    modified timestamptz not null default now(),
    unique (golden_set_id, external_id)
);

comment on table recall.golden_question is
'A question of a golden set, known by external_id. unknown: documents that were named when it was loaded'
' and that the product did not have, with their gains; they do not count. terms: of the question, by the'
' product''s analyzer.';

create index golden_question_terms_idx on recall.golden_question using gin (terms);

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

create unlogged table recall._golden_hit (
    golden_set_id integer not null references recall.golden_set (id) on delete cascade,
    question_id bigint not null references recall.golden_question (id) on delete cascade,
    chunk_id bigint not null,
    doc_id bigint not null,
    gain real not null,
    parts vector not null,
    primary key (golden_set_id, question_id, chunk_id)
);

comment on table recall._golden_hit is
'The cached rankings that recall.learn_strategy searches. parts: see recall._golden_parts; a strategy''s'
' score of the chunk is its inner product with recall._trial_vector.';

create unlogged table recall._golden_cache (
    golden_set_id integer primary key references recall.golden_set (id) on delete cascade,
    channels text [] not null,
    definition jsonb not null,
    folds integer not null,
    seed integer not null,
    created timestamptz not null default now()
);

comment on table recall._golden_cache is
'What recall._golden_hit was filled with: the order of channels in parts, the strategy that searched, and'
' the folds whose questions were unknown to one another, see recall._left_out_questions.';

create table recall.learning (
    id bigint generated always as identity primary key,
    golden_set_id integer not null references recall.golden_set (id) on delete cascade,
    base text not null,
    strategy text,
    definition jsonb not null,
    questions integer not null,
    folds integer not null,
    base_ndcg double precision not null,
    held_out_ndcg double precision not null,
    fitted_ndcg double precision not null,
    p_value double precision not null,
    is_better boolean not null,
    state text not null,
    milliseconds double precision not null,
    learned_by name not null,
    created timestamptz not null default now()
);

create index learning_golden_set_idx on recall.learning (golden_set_id, created);

comment on table recall.learning is
'What recall.learn_strategy found. definition: the best by all questions. held_out_ndcg: of strategies'
' chosen without the questions they are judged on; is_better: that this beats base_ndcg, and not by chance'
' (p_value). state: recall._golden_state of then. strategy: what it was written to, null where the base was kept.';

create table recall.learning_trial (
    learning_id bigint not null references recall.learning (id) on delete cascade,
    trial integer not null,
    definition jsonb not null,
    folds integer [],
    ndcg double precision not null,
    difference double precision not null,
    standard_error double precision not null,
    chosen_by integer [] not null,
    primary key (learning_id, trial)
);

comment on table recall.learning_trial is
'Every strategy that a learning tried, with its mean nDCG@10 over all questions, the difference from the'
' base (trial 1) and its standard error. folds: those that may choose it, null for all; chosen_by: those that'
' did, 0 for the choice by all questions.';

-- Words that may mean the same, for a person to decide about.
create table recall.synonym_suggestion (
    id bigint generated always as identity primary key,
    product_id integer not null references recall.product (id) on delete cascade,
    term text not null,
    synonym text not null,
    likeness double precision not null,
    together double precision not null,
    term_chunks bigint not null,
    synonym_chunks bigint not null,
    status text not null default 'open' check (status in ('open', 'accepted', 'rejected')),
    decided_by name,
    decided timestamptz,
    created timestamptz not null default now(),
    unique (product_id, term, synonym)
);

comment on table recall.synonym_suggestion is
'Pairs that recall.suggest_synonyms found. likeness: cosine of the query encoder''s vectors; together: the'
' share of the rarer one''s chunks that have both; term_chunks, synonym_chunks: chunks with each.'
' recall.accept_synonym and recall.reject_synonym decide; what was rejected is not suggested again.';
