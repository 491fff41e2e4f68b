create type recall._evidence as (
    sources recall._source [],
    analyzer text,
    terms text [],
    weights double precision [],
    kinds text [],
    known boolean [],
    corrected text,
    translations recall._translation [],
    asked text
);

comment on type recall._evidence is
'What a search found for an answer, best first. terms: of the question, with their idf (weights)'
' and whether the product has them (known). kinds: what it asks for (recall._question_kinds).'
' corrected: the question as it was searched for, where words of it were corrected.'
' translations: as of recall._request, of every term that they stand for. asked: question and'
' strategy, by which nodes tell several searches of one united call apart.';
