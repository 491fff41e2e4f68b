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
'What may serve a channel in place of its own function, where the extension is installed and the'
' product has the index. function_name: a function in schema recall, (recall._request) returns'
' setof recall.hit. index_definition: table, method and columns, %1$I for the extension''s schema,'
' of which recall.build_engine_index makes an index of one product. takes_filter: it serves'
' searches with a filter too.';

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

-- Names functions and definitions that run with the owner's rights: only the owner writes it.
grant select on recall.engine to recall_reader;
