create table recall._trigram (
    product_id integer not null,
    trigram text collate "C" not null,
    batch integer not null,
    terms text [] not null,
    primary key (product_id, trigram, batch)
);

comment on table recall._trigram is
'The vocabulary of a product by trigrams, for the correction of misspelt words: per compaction that'
' met new words, the words with a trigram. A word may have left the index since.';
