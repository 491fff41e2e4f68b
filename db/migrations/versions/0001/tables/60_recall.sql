-- The recall channels. A channel is a function of a recall._request and a row here.

create table recall.channel (
    name text primary key check (name ~ '^[a-z][a-z0-9_]{0,62}$'),
    function_name text not null,
    fallback text references recall.channel (name),
    uses_bm25 boolean not null default false,
    description text not null
);

comment on table recall.channel is
'function_name: a function in schema recall, (recall._request) returns setof recall.hit. fallback: the'
' channel that steps in where this one finds nothing. uses_bm25: it reads bm25_hits of the request,'
' which a search fills once for all such channels.';

insert into recall.channel (name, function_name, fallback, uses_bm25, description) values
('bm25', '_by_bm25', null, true, 'Okapi BM25 over the terms of chunks'),
(
    'content_keyword', '_by_content_keyword', null, true,
    'Nearness of the query''s terms in a chunk'
),
('vector', '_by_vector', null, false, 'Cosine similarity of embeddings'),
('fuzzy', '_by_fuzzy', null, true, 'Misspelt and broken-up words corrected, bigrams of CJK'),
(
    'document_keyword', '_by_document_keyword', 'fuzzy', false,
    'Weighted keywords of documents'
);

create type recall._bm25_waiting as (
    gone integer [],
    terms text [],
    signs integer [],
    postings bigint []
);
