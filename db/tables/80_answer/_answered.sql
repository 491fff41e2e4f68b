create type recall._answered as (
    found boolean,
    markdown text,
    parts recall.answer_part [],
    timings jsonb,
    chunk_ids bigint [],
    findings jsonb,
    product_id integer,
    strategy text,
    coverage double precision,
    question text
);

comment on type recall._answered is
'An answer before it is logged. chunk_ids: the chunks found, best first. findings: of compliance'
' rules, each with its stage. coverage: the share of the question''s terms, weighed by idf, that'
' the best chunk has. question: as it is kept, after the rules.';
