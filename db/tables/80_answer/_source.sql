create type recall._source as (
    chunk_id bigint,
    doc_id bigint,
    product_id integer,
    title text,
    url text,
    content text,
    policy text,
    coverage double precision,
    findings jsonb
);

comment on type recall._source is
'A chunk that an answer may be taken from. coverage: the sum of idf of the question''s terms that'
' it has.';
