-- What a BM25 search hands from step to step.

create type recall._bm25_plan as (
    terms text [],
    weights double precision [],
    postings bigint [],
    blocks bigint [],
    rest double precision [],
    per_length double precision
);

comment on type recall._bm25_plan is
'The terms of a query that a product has, the rarest first: weights as recall._score_posting takes them,'
' packed postings and blocks of each, rest: what this and all later terms can add to a score.';

create type recall._bm25_candidates as (
    least double precision,
    keys bigint [],
    scores double precision [],
    blocks bigint,
    lookups bigint
);

comment on type recall._bm25_candidates is
'keys: version << 32 | length << 8 of chunks, ascending; scores: theirs so far. least: a score that as many'
' chunks as were asked for are known to reach. blocks and lookups: how much probing has read.';

create type recall._bm25_search as (
    plan recall._bm25_plan,
    found recall._bm25_candidates,
    waiting integer,
    terms_read integer,
    rounds integer,
    candidates integer
);

comment on type recall._bm25_search is
'What a search found and how: terms_read of the plan''s terms were read in full, in so many rounds, which'
' left so many candidates; the other terms were looked up for these only. waiting: changes not packed.';

-- Engines of extensions, which a strategy may have serve a channel.

create table recall.engine (
    name text primary key check (name ~ '^[a-z][a-z0-9_]{0,30}$'),
    channel text not null references recall.channel (name),
    function_name text not null check (function_name ~ '^[a-z_][a-z0-9_]{0,62}$'),
    extension text not null,
    index_definition text not null,
    takes_filter boolean not null,
    description text not null
);

comment on table recall.engine is
'What may serve a channel in place of its own function, where the extension is installed and the product has'
' the index. function_name: a function in schema recall, (recall._request) returns setof recall.hit.'
' index_definition: table, method and columns, %1$I for the extension''s schema, of which'
' recall.build_engine_index makes an index of one product. takes_filter: it serves searches with a filter too.';

insert into recall.engine (
    name, channel, function_name, extension, index_definition, takes_filter, description
) values
(
    'pg_textsearch', 'bm25', '_by_textsearch', 'pg_textsearch',
    'recall.chunk using bm25 (recall._textsearch_terms(ts_vector_extra))'
    ' with (text_config = ''pg_catalog.simple'', k1 = 1.2, b = 0.75)',
    false, 'BM25 of pg_textsearch, in C, of the same terms; lengths rounded as Lucene does'
),
(
    'rum', 'content_keyword', '_by_rum', 'rum',
    'recall.chunk using rum (ts_vector_extra %1$I.rum_tsvector_ops)',
    true, 'RUM''s order of every chunk with one of the terms'
),
(
    'pg_bigm', 'fuzzy', '_by_bigm', 'pg_bigm',
    'recall._block using gin (term %1$I.gin_bigm_ops)',
    true, 'words corrected by pg_bigm''s similarity'
);

alter type recall._request add attribute engines jsonb;

comment on column recall._request.engines is
'The engine that serves a channel, by its name; others serve themselves. Null: all do.';

alter type recall._request add attribute product_ids integer [];

comment on column recall._request.product_ids is
'The products of the hits that a ranking is made of: the request''s own, or all of a search.';

-- What similar questions found.

alter type recall._request add attribute left_out bigint [];

comment on column recall._request.left_out is
'Golden questions that the channel known_question and the prior take for unknown, while a golden set is'
' judged by the others.';

alter table recall.channel add column best_score double precision check (best_score > 0);

comment on column recall.channel.best_score is
'The highest score that the channel gives, which its best hit need not have. Null: there is no such score,'
' and fusion by scores takes the best hit''s.';

insert into recall.channel (
    name, function_name, explain_function_name, best_score, description
) values
(
    'known_question', '_by_known_question', '_explain_known_question', 1,
    'Documents that golden judgements give to questions of the same words'
);

alter table recall.channel add column variant_of text references recall.channel (name);

comment on column recall.channel.variant_of is
'The channel that this one asks in another way: it is asked, and learned about, only where a strategy gives'
' it a weight, and is scored as that channel is.';

insert into recall.channel (
    name, function_name, explain_function_name, variant_of, description
) values
(
    'learned_vector', '_by_learned_vector', '_explain_learned_vector', 'vector',
    'Cosine similarity of embeddings, by the learned query encoder also where a model''s vector is given'
);
