-- The recall channels. A channel is a function of a recall._request and a row here.

create table recall.channel (
    name text primary key check (name ~ '^[a-z][a-z0-9_]{0,62}$'),
    function_name text not null,
    fallback text references recall.channel (name),
    description text not null
);

comment on table recall.channel is
'function_name: a function in schema recall, (recall._request) returns setof recall.hit. fallback: the'
' channel that steps in where this one finds nothing.';

insert into recall.channel (name, function_name, fallback, description) values
('bm25', '_by_bm25', null, 'Okapi BM25 over the terms of chunks'),
('content_keyword', '_by_content_keyword', null, 'Nearness of the query''s terms in a chunk'),
('vector', '_by_vector', null, 'Cosine similarity of embeddings'),
('fuzzy', '_by_fuzzy', null, 'Misspelt and broken-up words corrected, bigrams of CJK'),
('document_keyword', '_by_document_keyword', 'fuzzy', 'Weighted keywords of documents');

create type recall._bm25_waiting as (
    gone integer [],
    terms text [],
    signs integer [],
    postings bigint []
);
