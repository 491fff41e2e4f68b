create type recall._evidence as (
    sources recall._source [],
    analyzer text,
    terms text [],
    weights double precision []
);

comment on type recall._evidence is
'What a search found for an answer, best first, and the question''s terms with their idf.';
