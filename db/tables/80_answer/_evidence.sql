create type recall._evidence as (
    sources recall._source [],
    analyzer text,
    terms text [],
    weights double precision [],
    kinds text []
);

comment on type recall._evidence is
'What a search found for an answer, best first, the question''s terms with their idf, and'
' what it asks for (recall._question_kinds).';
