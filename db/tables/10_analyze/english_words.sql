-- Every token that the parser makes of letters and digits, since the analyzer gives it no other.
create text search configuration recall.english_words (parser = pg_catalog."default");

alter text search configuration recall.english_words
add mapping for asciiword, word, numword, int, uint, float, sfloat, version
with recall.english_stem;

comment on text search configuration recall.english_words is
'How recall._parse_ascii_runs has words stemmed.';
