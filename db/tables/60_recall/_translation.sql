create type recall._translation as (
    own text,
    term text,
    similarity double precision,
    is_sole boolean
);

comment on type recall._translation is
'own: a term of the question; term: one of another language that stands for it; similarity: as'
' of recall._word_translation or recall.glossary_word; is_sole: hardly any text of the products'
' has own, so that term counts in those of any language.';
