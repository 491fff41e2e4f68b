create text search dictionary recall.english_stem (
    template = snowball, language = english, stopwords = english
);

comment on text search dictionary recall.english_stem is
'English stems; English stop words are left out.';
