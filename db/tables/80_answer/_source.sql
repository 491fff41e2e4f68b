create type recall._source as (
    chunk_id bigint,
    doc_id bigint,
    product_id integer,
    ordinal integer,
    title text,
    heading_path text [],
    url text,
    content text,
    policy text,
    score double precision,
    parts recall.part [],
    findings jsonb,
    page integer
);

comment on type recall._source is
'A chunk that an answer may be taken from. ordinal: its place in the document. score, parts: of the'
' fused search.';
