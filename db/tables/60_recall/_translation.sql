create type recall._translation as (
    own text,
    term text,
    weight double precision
);

comment on type recall._translation is
'own: a term of the question; term: one of another language that stands for it; weight: how much it'
' counts in BM25, where a term of the question counts 1.';
