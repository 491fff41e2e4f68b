-- Whether a term is a word that can be misspelt: 3 to 40 characters, some letter, none of CJK.
create or replace function recall._is_word(p_term text)
returns boolean
language sql immutable parallel safe security invoker
begin atomic
    select
        pg_catalog.length(p_term) between 3 and 40
        and p_term collate "C" ~ '[^0-9.:_+-]'
        and (
            pg_catalog.octet_length(p_term) = pg_catalog.length(p_term)
            or p_term collate "C" !~ '[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff]'
            and p_term collate "C" !~ '[\uff00-\uffef\U00020000-\U0003ffff]'
        );
end;

comment on function recall._is_word is
'Whether recall.by_fuzzy may correct to this term. Han, kana and hangul are matched by bigrams'
' instead.';
