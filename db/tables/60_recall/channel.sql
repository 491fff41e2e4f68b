create table recall.channel (
    name text primary key check (name ~ '^[a-z][a-z0-9_]{0,62}$'),
    function_name text not null,
    fallback text references recall.channel (name),
    uses_bm25 boolean not null default false,
    spans_products boolean not null default false,
    description text not null,
    explain_function_name text,
    best_score double precision check (best_score > 0),
    variant_of text references recall.channel (name)
);

comment on table recall.channel is
'function_name: a function in schema recall, (recall._request) returns setof recall.hit. fallback:'
' the channel that steps in where this one finds nothing. uses_bm25: it reads bm25_hits of the'
' request, which a search fills once for all such channels.';

comment on column recall.channel.explain_function_name is
'A function in schema recall, (recall._request) returns text: what serves the channel, or why'
' nothing does. For recall.explain_search.';

comment on column recall.channel.best_score is
'The highest score that the channel gives, which its best hit need not have. Null: there is no'
' such score, and fusion by scores takes the best hit''s.';

comment on column recall.channel.variant_of is
'The channel that this one asks in another way: it is asked, and learned about, only where a'
' strategy gives it a weight, and is scored as that channel is.';

comment on column recall.channel.spans_products is
'The function serves a request of several products (product_ids of the request) at once. Else it is'
' asked for each product, and the hits are laid side by side by score.';

insert into recall.channel (
    name, function_name, explain_function_name, fallback, uses_bm25, spans_products, best_score,
    variant_of, description
) values
(
    'bm25', '_by_bm25', '_explain_bm25', null, true, true, null,
    null, 'Okapi BM25 over the terms of chunks'
),
(
    'content_keyword', '_by_content_keyword', '_explain_content_keyword', null, true, true, null,
    null, 'Nearness of the query''s terms in a chunk'
),
(
    'vector', '_by_vector', '_explain_vector', null, false, true, null,
    null, 'Cosine similarity of embeddings'
),
(
    'fuzzy', '_by_fuzzy', '_explain_fuzzy', null, true, true, null,
    null, 'Misspelt and broken-up words corrected, bigrams of CJK'
),
(
    'document_keyword', '_by_document_keyword', '_explain_document_keyword', 'fuzzy', false, true,
    null, null, 'Weighted keywords of documents'
),
(
    'known_question', '_by_known_question', '_explain_known_question', null, false, true, 1,
    null, 'Documents that golden judgements give to questions of the same words'
),
(
    'learned_vector', '_by_learned_vector', '_explain_learned_vector', null, false, true, null,
    'vector', 'Cosine similarity of embeddings, by the learned query encoder also where a model''s'
    ' vector is given'
),
(
    'image', '_by_image', '_explain_image', null, false, true, 1,
    null, 'Images that stand in chunks, by captions and by vectors'
);

-- Names functions that run with the owner's rights: only the owner writes it.
grant select on recall.channel to recall_reader;
