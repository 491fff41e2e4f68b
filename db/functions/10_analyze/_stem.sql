-- A word's stem; null for a stop word.
create or replace function recall._stem(p_dictionary regdictionary, p_word text)
returns text
language sql stable parallel safe security invoker
begin atomic
    select
        case
            when
                pg_catalog.octet_length(p_word) = pg_catalog.length(p_word)
                or p_word collate "C" !~ '[\u0530-\uffff\U00010000-\U0003ffff]'
                then (pg_catalog.ts_lexize(p_dictionary, pg_catalog.left(p_word, 500)))[1]
            else pg_catalog.left(p_word, 500)
        end;
end;

comment on function recall._stem is
'The first 500 characters of a folded word, stemmed. Words with letters beyond U+052F stay as they'
' are, since the dictionaries would lower their case by the locale.';
