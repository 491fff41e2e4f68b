-- The words of recall.word_list, each once, with a language that lists it.
create or replace function recall._listed_words()
returns table (word text, language text)
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
begin
    return query
    select w.word collate "C", min(l.language)
    from word_list as l
    cross join lateral string_to_table(translate(l.words, e'\n\t\r', '   '), ' ') as w (word)
    where length(w.word) between 1 and 100
    group by w.word collate "C";
end;
$$;

comment on function recall._listed_words is
'In no order. One of more than 100 characters, which recall.store_word_vectors would leave out, is'
' none.';
