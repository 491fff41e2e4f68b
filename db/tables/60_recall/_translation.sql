create type recall._translation as (
    own text,
    term text,
    similarity double precision
);

comment on type recall._translation is
'own: a term of the question; term: one of another language that stands for it; similarity: as'
' of recall._word_translation.';
